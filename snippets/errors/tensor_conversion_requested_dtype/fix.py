"""Cast before the assignment."""

import tensorflow as tf

total = tf.Variable(0.0)
total.assign_add(tf.cast(tf.constant(3), total.dtype))
print(total.numpy())
#> 3.0
