"""Look at the eigenvalues; raise the diagonal."""

import tensorflow as tf

x = tf.constant([[1.0, 1.0], [1.0, 1.0]])
print(tf.linalg.eigvalsh(x))
#> tf.Tensor([0.        1.9999999], shape=(2,), dtype=float32)
print(tf.linalg.cholesky(x + 0.01 * tf.eye(2)))
#> tf.Tensor(
#> [[1.0049876  0.        ]
#>  [0.99503714 0.14107125]], shape=(2, 2), dtype=float32)
