"""Say how often, or how many."""

import tensorflow as tf

dataset = tf.data.Dataset.range(10)
print(len(dataset.repeat(2)), len(dataset.repeat().take(25)))
#> 20 25
