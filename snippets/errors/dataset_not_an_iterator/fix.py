"""Start a reading with iter."""

import tensorflow as tf

batches = tf.data.Dataset.range(6).batch(2)
iterator = iter(batches)
print(next(iterator))
#> tf.Tensor([0 1], shape=(2,), dtype=int64)
print(next(iterator))
#> tf.Tensor([2 3], shape=(2,), dtype=int64)
