"""The whole name."""

import tensorflow as tf

tf.keras.config.set_dtype_policy("mixed_float16")
print(tf.keras.layers.Dense(2).compute_dtype)
#> float16
