"""An Input at the front."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(2)])
print(model.input_shape)
#> (None, 3)
