# snippet: raises=AttributeError
"""What was loaded is no Keras model."""

import tensorflow as tf

module = tf.Module()
module.double = tf.function(
    lambda x: 2 * x, input_signature=[tf.TensorSpec((None,), tf.float32)]
)
tf.saved_model.save(module, "export")
tf.saved_model.load("export").predict([1.0, 2.0])
#> AttributeError: '_UserObject' object has no attribute 'predict'
