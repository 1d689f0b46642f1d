"""A bias that starts at zero and is trained from there."""

import tensorflow as tf

bias = tf.Variable(tf.zeros((3,)))
bias.assign_add([0.5, 0.0, -0.5])
print(bias.numpy())
#> [ 0.5  0.  -0.5]
