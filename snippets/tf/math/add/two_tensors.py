"""By name and by operator."""

import tensorflow as tf

a = tf.constant([[1, 2, 3], [4, 5, 6]])
b = tf.constant([[10, 20, 30], [40, 50, 60]])
print(tf.math.add(a, b).numpy())
#> [[11 22 33]
#>  [44 55 66]]
print((a + b).numpy())
#> [[11 22 33]
#>  [44 55 66]]
