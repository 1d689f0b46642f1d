"""The first, a later one, all."""

import tensorflow as tf

batches = tf.data.Dataset.range(6).batch(2)
print(next(iter(batches)))
#> tf.Tensor([0 1], shape=(2,), dtype=int64)
print(next(iter(batches.skip(2))))
#> tf.Tensor([4 5], shape=(2,), dtype=int64)
print(list(batches.as_numpy_iterator()))
#> [array([0, 1]), array([2, 3]), array([4, 5])]
