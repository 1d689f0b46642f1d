"""The lengths of the axes, as a tensor."""

import tensorflow as tf

print(tf.shape(tf.zeros((2, 3))))
#> tf.Tensor([2 3], shape=(2,), dtype=int32)
