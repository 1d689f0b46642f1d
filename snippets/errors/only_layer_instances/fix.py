"""The brackets make a layer."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Flatten()])
print(model.layers[0].name)
#> flatten
