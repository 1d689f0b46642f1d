"""RandomGrayscale has no value_range, and takes images, not a dict."""

import tensorflow as tf

red = tf.tile([[[[255.0, 0.0, 0.0]]]], (2, 1, 1, 1))
layer = tf.keras.layers.RandomGrayscale(factor=1.0)
print(layer(red, training=True).numpy().round(1).reshape(2, 3))
#> [[76.2 76.2 76.2]
#>  [76.2 76.2 76.2]]
print(layer(red, training=False).numpy().reshape(2, 3))
#> [[255.   0.   0.]
#>  [255.   0.   0.]]
