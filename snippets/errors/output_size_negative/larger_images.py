"""Or start with larger images."""

import tensorflow as tf

x = tf.keras.Input((32, 32, 3))
print(tf.keras.layers.Conv2D(8, 5)(x).shape)
#> (None, 28, 28, 8)
