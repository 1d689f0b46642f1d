"""-1 means: up to the end. Brackets are more lenient."""

import tensorflow as tf

x = tf.constant([10, 20, 30])
print(tf.slice(x, begin=[1], size=[-1]))
#> tf.Tensor([20 30], shape=(2,), dtype=int32)
print(x[1:4])
#> tf.Tensor([20 30], shape=(2,), dtype=int32)
