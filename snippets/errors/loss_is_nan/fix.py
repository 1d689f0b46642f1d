"""Look for gaps in the data; let training stop by itself."""

import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, float("nan")]])
print(tf.reduce_any(tf.math.is_nan(x), axis=0))
#> tf.Tensor([False  True], shape=(2,), dtype=bool)
clean = tf.where(tf.math.is_nan(x), 0.0, x)
print(clean)
#> tf.Tensor(
#> [[1. 2.]
#>  [3. 0.]], shape=(2, 2), dtype=float32)
optimizer = tf.keras.optimizers.Adam(1e-4, clipnorm=1.0)
print(optimizer.clipnorm)
#> 1.0
