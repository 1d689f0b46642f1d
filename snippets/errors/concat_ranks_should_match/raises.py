# snippet: raises=InvalidArgumentError
"""A matrix and a vector differ in rank."""

import tensorflow as tf

matrix = tf.zeros((2, 3))
row = tf.ones((3,))
tf.concat([matrix, row], axis=0)
#> InvalidArgumentError: ConcatOp : Ranks of all input tensors should match:
#> shape[0] = [2,3] vs. shape[1] = [3]
