"""The policy holds for layers made after it."""

import tensorflow as tf

tf.keras.mixed_precision.set_global_policy("mixed_float16")
dense = tf.keras.layers.Dense(4)
print(dense(tf.ones((2, 3))).dtype.name, dense.kernel.dtype)
#> float16 float32
