"""Say which."""

import tensorflow as tf

step = tf.Variable(1)
step.assign_add(1)
print(step.numpy(), step + 1)
#> 2 tf.Tensor(3, shape=(), dtype=int32)
