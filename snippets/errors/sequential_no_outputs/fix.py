"""Put an Input first."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(2)])
print(model.outputs[0].shape)
#> (None, 2)
