"""Put it into a Sequential model."""

import tensorflow as tf

x = tf.keras.Input((3,))
base = tf.keras.Model(x, 2 * x)
model = tf.keras.Sequential([base, tf.keras.layers.Dense(2)])
print(model(tf.zeros((1, 3))).shape)
#> (1, 2)
