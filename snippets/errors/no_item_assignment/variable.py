"""A part of a variable can be assigned."""

import tensorflow as tf

x = tf.Variable(tf.zeros(4))
x[1].assign(9.0)
print(x.numpy())
#> [0. 9. 0. 0.]
