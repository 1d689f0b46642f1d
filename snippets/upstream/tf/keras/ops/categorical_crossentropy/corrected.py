"""The function is not imported, and its target must be float."""

import tensorflow as tf

target = tf.keras.ops.eye(3)
print(target.numpy())
#> [[1. 0. 0.]
#>  [0. 1. 0.]
#>  [0. 0. 1.]]
output = tf.keras.ops.convert_to_tensor(
    [[0.9, 0.05, 0.05], [0.1, 0.8, 0.1], [0.2, 0.3, 0.5]]
)
print(tf.keras.ops.categorical_crossentropy(target, output).numpy().round(4))
#> [0.1054 0.2231 0.6931]
