"""Reorder first."""

import tensorflow as tf

x = tf.sparse.SparseTensor([[1, 0], [0, 0]], [2.0, 1.0], (2, 2))
print(tf.sparse.to_dense(tf.sparse.reorder(x)))
#> tf.Tensor(
#> [[1. 0.]
#>  [2. 0.]], shape=(2, 2), dtype=float32)
