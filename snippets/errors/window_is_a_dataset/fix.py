"""Batch each window, then compute."""

import tensorflow as tf

windows = tf.data.Dataset.range(5).window(3, shift=1, drop_remainder=True)
tensors = windows.flat_map(lambda window: window.batch(3))
for row in tensors.map(lambda x: x + 1):
    print(row)
#> tf.Tensor([1 2 3], shape=(3,), dtype=int64)
#> tf.Tensor([2 3 4], shape=(3,), dtype=int64)
#> tf.Tensor([3 4 5], shape=(3,), dtype=int64)
