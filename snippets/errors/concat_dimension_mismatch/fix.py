"""Join along the axis that differs, or pad first."""

import tensorflow as tf

a = tf.zeros((2, 3))
b = tf.zeros((2, 4))
print(tf.concat([a, b], axis=1).shape)
#> (2, 7)
print(tf.concat([tf.pad(a, [[0, 0], [0, 1]]), b], axis=0).shape)
#> (4, 4)
