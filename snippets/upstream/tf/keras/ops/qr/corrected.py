"""qr is not imported: it is keras.ops.qr."""

import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
q, r = tf.keras.ops.qr(x)
print(q.shape, r.shape)
#> (3, 2) (2, 2)
print(tf.matmul(q, r).numpy().round(4))
#> [[1. 2.]
#>  [3. 4.]
#>  [5. 6.]]
print(abs(tf.matmul(q, q, transpose_a=True).numpy()).round(4))
#> [[1. 0.]
#>  [0. 1.]]
