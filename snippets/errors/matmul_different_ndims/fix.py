"""Use the product of a matrix and a vector."""

import tensorflow as tf

matrix = tf.ones((2, 3))
vector = tf.ones((3,))
print(tf.linalg.matvec(matrix, vector))
#> tf.Tensor([3. 3.], shape=(2,), dtype=float32)
print(tf.tensordot(matrix, vector, axes=1))
#> tf.Tensor([3. 3.], shape=(2,), dtype=float32)
