"""Take first, then cache."""

import tensorflow as tf

data = tf.data.Dataset.range(10).take(3).cache().repeat(2)
print([int(x) for x in data])
#> [0, 1, 2, 0, 1, 2]
