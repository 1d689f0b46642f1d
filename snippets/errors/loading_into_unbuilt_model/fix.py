"""Build it, then load."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.save_weights("model.weights.h5")
fresh = tf.keras.Sequential([tf.keras.layers.Dense(1)])
fresh.build((None, 3))
fresh.load_weights("model.weights.h5")
print(fresh.built)
#> True
