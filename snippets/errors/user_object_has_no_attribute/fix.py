"""Call the function that was saved."""

import tensorflow as tf

module = tf.Module()
module.double = tf.function(
    lambda x: 2 * x, input_signature=[tf.TensorSpec((None,), tf.float32)]
)
tf.saved_model.save(module, "export")
loaded = tf.saved_model.load("export")
print(loaded.double(tf.constant([1.0, 2.0])))
#> tf.Tensor([2. 4.], shape=(2,), dtype=float32)
