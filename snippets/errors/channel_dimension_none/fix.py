"""Say the channels; height and width may stay open."""

import tensorflow as tf

x = tf.keras.Input((None, None, 3))
print(tf.keras.layers.Conv2D(8, 3)(x).shape)
#> (None, None, None, 8)
