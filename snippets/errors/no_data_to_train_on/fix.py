"""Look how much there is before training."""

import tensorflow as tf

data = tf.data.Dataset.range(10).skip(20)
print(int(data.cardinality()))
#> 0
data = tf.data.Dataset.range(10).skip(2)
print(int(data.cardinality()))
#> 8
