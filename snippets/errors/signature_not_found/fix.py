"""Give a signature; call it with names."""

import tensorflow as tf

module = tf.Module()
module.double = tf.function(
    lambda x: {"y": 2 * x},
    input_signature=[tf.TensorSpec((None,), tf.float32, name="x")],
)
tf.saved_model.save(module, "export", signatures=module.double)
serve = tf.saved_model.load("export").signatures["serving_default"]
print(serve(x=tf.constant([1.0, 2.0]))["y"])
#> tf.Tensor([2. 4.], shape=(2,), dtype=float32)
