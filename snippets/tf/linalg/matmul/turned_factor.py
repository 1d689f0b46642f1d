"""Each row of a with each row of b."""

import tensorflow as tf

a = tf.constant([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
b = tf.constant([[1.0, 0.0, 0.0], [1.0, 1.0, 1.0]])
print(tf.linalg.matmul(a, b, transpose_b=True).numpy())
#> [[ 1.  6.]
#>  [ 4. 15.]]
print(tf.linalg.matmul(a, b, transpose_a=True).shape)
#> (3, 3)
