"""Let TensorFlow's operations in."""

import tensorflow as tf

inverse = tf.function(
    lambda x: tf.linalg.inv(x), input_signature=[tf.TensorSpec((2, 2))]
)
converter = tf.lite.TFLiteConverter.from_concrete_functions(
    [inverse.get_concrete_function()]
)
converter.target_spec.supported_ops = [
    tf.lite.OpsSet.TFLITE_BUILTINS,
    tf.lite.OpsSet.SELECT_TF_OPS,
]
print(converter.convert()[4:8])
#> b'TFL3'
