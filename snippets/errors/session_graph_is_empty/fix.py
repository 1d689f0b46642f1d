"""The value is there."""

import tensorflow as tf

y = tf.constant(2.0) * 3.0
print(y.numpy())
#> 6.0
