"""No gradient through NumPy."""

import numpy as np
import tensorflow as tf

w = tf.Variable([1.0, 2.0])
with tf.GradientTape() as tape:
    cost = tf.reduce_sum(np.square(w))
print(cost.numpy(), tape.gradient(cost, w))
#> 5.0 None
