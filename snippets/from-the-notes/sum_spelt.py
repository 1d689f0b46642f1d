"""The sum of all values."""

import tensorflow as tf

print(tf.reduce_sum([1, 2, 3]).numpy())
#> 6
