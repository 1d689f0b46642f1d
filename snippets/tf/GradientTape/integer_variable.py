"""No gradient for whole numbers."""

import tensorflow as tf

for start in (3, 3.0):
    w = tf.Variable(start)
    with tf.GradientTape() as tape:
        cost = w**2
    print(w.dtype.name, tape.gradient(cost, w))
#> int32 None
#> float32 tf.Tensor(6.0, shape=(), dtype=float32)
