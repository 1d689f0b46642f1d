"""The same size."""

import tensorflow as tf

print(tf.keras.layers.Dot(axes=1)([tf.ones((2, 3)), tf.ones((2, 3))]))
#> tf.Tensor(
#> [[3.]
#>  [3.]], shape=(2, 1), dtype=float32)
