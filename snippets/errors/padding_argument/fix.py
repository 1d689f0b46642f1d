"""A ZeroPadding2D in front adds any number of rows."""

import tensorflow as tf

x = tf.keras.layers.ZeroPadding2D(2)(tf.zeros((1, 8, 8, 3)))
print(tf.keras.layers.Conv2D(8, 3, padding="valid")(x).shape)
#> (1, 10, 10, 8)
