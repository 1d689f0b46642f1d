"""Use the function of tf.sparse, or make it dense."""

import tensorflow as tf

eye = tf.sparse.eye(3)
print(tf.sparse.concat(0, [eye, eye]).shape)
#> (6, 3)
print(tf.sparse.to_dense(eye))
#> tf.Tensor(
#> [[1. 0. 0.]
#>  [0. 1. 0.]
#>  [0. 0. 1.]], shape=(3, 3), dtype=float32)
