"""Count from 0, or from the end with a minus."""

import tensorflow as tf

table = tf.constant([[1, 2, 3], [4, 5, 6]])
print(table[1, 2])
#> tf.Tensor(6, shape=(), dtype=int32)
print(table[-1])
#> tf.Tensor([4 5 6], shape=(3,), dtype=int32)
print(table[:, 0])
#> tf.Tensor([1 4], shape=(2,), dtype=int32)
print(table[:, 1:].numpy())
#> [[2 3]
#>  [5 6]]
print(table[..., tf.newaxis].shape)
#> (2, 3, 1)
