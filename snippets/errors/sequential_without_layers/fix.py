"""Add a layer."""

import tensorflow as tf

model = tf.keras.Sequential()
model.add(tf.keras.layers.Dense(2))
print(model(tf.zeros((1, 3))).shape)
#> (1, 2)
