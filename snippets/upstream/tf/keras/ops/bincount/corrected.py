"""x / 2 is float32 here, not float64, and so are the weighted counts."""

import tensorflow as tf

x = tf.keras.ops.array([1, 2, 2, 3], dtype="uint8")
print(tf.keras.ops.bincount(x).numpy())
#> [0 1 2 1]
weights = x / 2
print(weights)
#> tf.Tensor([0.5 1.  1.  1.5], shape=(4,), dtype=float32)
print(tf.keras.ops.bincount(x, weights=weights))
#> tf.Tensor([0.  0.5 2.  1.5], shape=(4,), dtype=float32)
print(tf.keras.ops.bincount(x, minlength=6).numpy())
#> [0 1 2 1 0 0]
