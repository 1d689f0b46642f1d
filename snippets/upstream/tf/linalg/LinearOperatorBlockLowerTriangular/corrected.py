"""The class is written without its prefix: it is in tf.linalg."""

import tensorflow as tf

full = tf.linalg.LinearOperatorFullMatrix([[1.0, 2.0], [3.0, 4.0]])
identity = tf.linalg.LinearOperatorFullMatrix([[1.0, 0.0], [0.0, 1.0]])
lower = tf.linalg.LinearOperatorLowerTriangular([[5.0, 6.0], [7.0, 8.0]])
operator = tf.linalg.LinearOperatorBlockLowerTriangular(
    [[full], [identity, lower]]
)
print(operator.shape)
#> (4, 4)
print(operator.to_dense().numpy())
#> [[1. 2. 0. 0.]
#>  [3. 4. 0. 0.]
#>  [1. 0. 5. 0.]
#>  [0. 1. 7. 8.]]
print(operator.matvec(tf.ones(4)).numpy())
#> [ 3.  7.  6. 16.]
top, bottom = operator.matvec([tf.ones(2), tf.zeros(2)])
print(top.numpy(), bottom.numpy())
#> [3. 7.] [1. 1.]
