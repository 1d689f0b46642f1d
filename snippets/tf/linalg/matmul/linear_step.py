"""10 examples, 3 features, 4 units: in rows, then in columns."""

import tensorflow as tf

X = tf.ones((10, 3))
W, b = tf.ones((3, 4)), tf.zeros((4,))
print((tf.linalg.matmul(X, W) + b).shape)
#> (10, 4)

X = tf.ones((3, 10))
W, b = tf.ones((4, 3)), tf.zeros((4, 1))
print((tf.linalg.matmul(W, X) + b).shape)
#> (4, 10)
