"""The counts are int32 here, not int64."""

import tensorflow as tf

x = tf.keras.ops.array([[0, 1, 7, 0], [3, 0, 2, 19]])
print(tf.keras.ops.count_nonzero(x).numpy())
#> 5
print(tf.keras.ops.count_nonzero(x, axis=0))
#> tf.Tensor([1 1 2 1], shape=(4,), dtype=int32)
print(tf.keras.ops.count_nonzero(x, axis=1))
#> tf.Tensor([2 3], shape=(2,), dtype=int32)
