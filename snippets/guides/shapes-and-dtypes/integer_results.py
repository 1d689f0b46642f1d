"""The mean of 1 and 2, and the sum of 100 and 100 in int8."""

import tensorflow as tf

print(tf.reduce_mean(tf.constant([1, 2])).numpy())
#> 1
print(tf.reduce_mean(tf.constant([1.0, 2.0])).numpy())
#> 1.5
print(tf.reduce_sum(tf.constant([100, 100], tf.int8)).numpy())
#> -56
