"""One element for each entry of the first axis."""

import tensorflow as tf

table = [[1, 2], [3, 4], [5, 6]]
dataset = tf.data.Dataset.from_tensor_slices(table)
for row in dataset:
    print(row)
#> tf.Tensor([1 2], shape=(2,), dtype=int32)
#> tf.Tensor([3 4], shape=(2,), dtype=int32)
#> tf.Tensor([5 6], shape=(2,), dtype=int32)
