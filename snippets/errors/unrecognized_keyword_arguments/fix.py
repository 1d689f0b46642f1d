"""An Input says the shape."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(2)])
print(model.input_shape)
#> (None, 4)
