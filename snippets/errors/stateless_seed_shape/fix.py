"""Two numbers."""

import tensorflow as tf

first = tf.random.stateless_uniform((2,), seed=(1, 0))
again = tf.random.stateless_uniform((2,), seed=(1, 0))
print(bool(tf.reduce_all(first == again)))
#> True
