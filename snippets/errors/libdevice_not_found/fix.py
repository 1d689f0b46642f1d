"""A model that does not use XLA."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
model.compile(loss="mse", jit_compile=False)
print(model.jit_compile)
#> False
