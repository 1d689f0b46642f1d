"""All four distances are 1; it is the points of x that lie sqrt(2) apart."""

import tensorflow as tf

x = tf.keras.ops.convert_to_tensor([[0.0, 0.0], [1.0, 1.0]])
y = tf.keras.ops.convert_to_tensor([[1.0, 0.0], [0.0, 1.0]])
print(tf.keras.ops.cdist(x, y).numpy())
#> [[1. 1.]
#>  [1. 1.]]
print(tf.keras.ops.cdist(x, x).numpy().round(4))
#> [[0.     1.4142]
#>  [1.4142 0.    ]]
