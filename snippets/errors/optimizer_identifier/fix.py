"""A name, or an object of the same Keras."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse")
print(type(model.optimizer).__name__)
#> Adam
