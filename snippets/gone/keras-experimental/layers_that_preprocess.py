"""They are layers like any other."""

import tensorflow as tf

scale = tf.keras.layers.Rescaling(1 / 255)
resize = tf.keras.layers.Resizing(32, 32)
images = tf.fill((1, 64, 64, 3), 255.0)
print(resize(images).shape, float(tf.reduce_max(scale(images))))
#> (1, 32, 32, 3) 1.0
