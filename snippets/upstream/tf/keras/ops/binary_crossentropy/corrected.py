"""The function is not imported, and its target must be float."""

import tensorflow as tf

target = tf.keras.ops.convert_to_tensor([0.0, 1.0, 1.0, 0.0])
output = tf.keras.ops.convert_to_tensor([0.1, 0.9, 0.8, 0.2])
print(tf.keras.ops.binary_crossentropy(target, output).numpy().round(4))
#> [0.1054 0.1054 0.2231 0.2231]
