"""Make it an attribute."""

import tensorflow as tf

module = tf.Module()
module.weight = tf.Variable(2.0)
module.scale = tf.function(
    lambda x: module.weight * x,
    input_signature=[tf.TensorSpec((), tf.float32)],
)
tf.saved_model.save(module, "export")
loaded = tf.saved_model.load("export")
print(loaded.scale(3.0))
#> tf.Tensor(6.0, shape=(), dtype=float32)
