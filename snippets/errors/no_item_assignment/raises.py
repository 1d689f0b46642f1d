# snippet: raises=TypeError
"""Tensors are constant."""

import tensorflow as tf

x = tf.zeros(4)
x[1] = 9.0
#> TypeError: 'EagerTensor' object does not support item assignment
