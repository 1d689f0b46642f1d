"""Put a harmless divisor in; for floats there is divide_no_nan."""

import tensorflow as tf

a = tf.constant([6, 7])
b = tf.constant([2, 0])
print(tf.where(b == 0, 0, a // tf.where(b == 0, 1, b)))
#> tf.Tensor([3 0], shape=(2,), dtype=int32)
print(tf.math.divide_no_nan([6.0, 7.0], [2.0, 0.0]))
#> tf.Tensor([3. 0.], shape=(2,), dtype=float32)
