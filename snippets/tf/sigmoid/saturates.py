"""The sigmoid of 17 is 1.0 in float32, but not in float64."""

import tensorflow as tf

s = tf.sigmoid(tf.constant([16.0, 17.0, 100.0, -100.0]))
print((s == 1).numpy(), (s == 0).numpy())
#> [False  True  True False] [False False False  True]
print(tf.math.log(1 - s).numpy())
#> [-15.942385       -inf       -inf   0.      ]
print((tf.sigmoid(tf.constant(17.0, tf.float64)) == 1).numpy())
#> False
