"""One of another dtype; for bool it is True."""

import tensorflow as tf

print(tf.ones((3,), dtype=tf.int32))
#> tf.Tensor([1 1 1], shape=(3,), dtype=int32)
print(tf.ones((3,), dtype=tf.bool))
#> tf.Tensor([ True  True  True], shape=(3,), dtype=bool)
