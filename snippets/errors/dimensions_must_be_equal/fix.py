"""Shape (2, 1) fits (2, 3): one bonus for each row."""

import tensorflow as tf

scores = tf.ones((2, 3))
bonus = tf.constant([10.0, 20.0])
print(scores + bonus[:, tf.newaxis])
#> tf.Tensor(
#> [[11. 11. 11.]
#>  [21. 21. 21.]], shape=(2, 3), dtype=float32)
