"""numpy() gives a copy; the variable stays as it was."""

import tensorflow as tf

w = tf.Variable([1.0, 2.0])
array = w.numpy()
array += 1
print(array, w.numpy())
#> [2. 3.] [1. 2.]
