"""Smaller batches of the same data."""

import tensorflow as tf

data = tf.data.Dataset.range(100).map(lambda i: tf.fill((64, 64), i))
for size in [50, 10]:
    print(next(iter(data.batch(size))).shape)
#> (50, 64, 64)
#> (10, 64, 64)
