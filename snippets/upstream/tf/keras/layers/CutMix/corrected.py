"""CutMix has no value_range; its arguments are factor and seed."""

import tensorflow as tf

black = tf.zeros((1, 100, 100, 3))
white = tf.ones((1, 100, 100, 3))
images = tf.concat([black, white], axis=0)
labels = tf.one_hot([0, 1], depth=2)
layer = tf.keras.layers.CutMix(factor=1.0, seed=0)
mixed = layer({"images": images, "labels": labels}, training=True)
print(mixed["images"].shape)
#> (2, 100, 100, 3)
print(tf.reduce_mean(mixed["images"], axis=(1, 2, 3)).numpy().round(1))
#> [0.8 0.1]
print(mixed["labels"].numpy().round(1))
#> [[0.2 0.8]
#>  [0.9 0.1]]
