"""With parentheses it is a number."""

import tensorflow as tf

dataset = tf.data.Dataset.range(1080)
m = dataset.cardinality().numpy()
print(m)
#> 1080
