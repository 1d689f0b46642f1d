"""One length of 1 is repeated; einsum pairs all with all."""

import tensorflow as tf

a = tf.ones((4, 2, 3))
b = tf.ones((5, 3, 2))
print(tf.matmul(a, b[:1]).shape)
#> (4, 2, 2)
print(tf.einsum("aij,bjk->abik", a, b).shape)
#> (4, 5, 2, 2)
