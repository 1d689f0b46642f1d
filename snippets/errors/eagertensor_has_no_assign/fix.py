"""Change the variable in place."""

import tensorflow as tf

w = tf.Variable([1.0, 2.0])
w.assign_sub([0.1, 0.1])
print(w.numpy())
#> [0.9 1.9]
