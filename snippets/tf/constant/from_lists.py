"""The nesting of the lists gives the shape."""

import tensorflow as tf

print(tf.constant(5))
#> tf.Tensor(5, shape=(), dtype=int32)
print(tf.constant([1, 2, 3]))
#> tf.Tensor([1 2 3], shape=(3,), dtype=int32)
print(tf.constant([[1, 2, 3], [4, 5, 6]]).shape)
#> (2, 3)
