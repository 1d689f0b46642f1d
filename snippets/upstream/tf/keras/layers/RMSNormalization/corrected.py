"""The input is random, so the printed numbers cannot come again."""

import tensorflow as tf

layer = tf.keras.layers.RMSNormalization()
x = tf.constant([[1.0, 7.0]])  # root of the mean square: sqrt(50 / 2) = 5
print(layer(x).numpy().round(3))
#> [[0.2 1.4]]
print(layer.scale.shape)
#> (2,)
