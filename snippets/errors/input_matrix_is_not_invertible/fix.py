"""The pseudo-inverse always exists."""

import tensorflow as tf

x = tf.constant([[1.0, 2.0], [2.0, 4.0]])
print(tf.linalg.pinv(x))
#> tf.Tensor(
#> [[0.04 0.08]
#>  [0.08 0.16]], shape=(2, 2), dtype=float32)
print(tf.linalg.inv(x + tf.eye(2)))
#> tf.Tensor(
#> [[ 0.8333334  -0.33333334]
#>  [-0.33333334  0.33333334]], shape=(2, 2), dtype=float32)
