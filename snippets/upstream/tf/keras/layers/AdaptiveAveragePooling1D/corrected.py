"""The example never imports AdaptiveAveragePooling1D."""

import tensorflow as tf

x = tf.reshape(tf.range(6.0), (1, 6, 1))
halves = tf.keras.layers.AdaptiveAveragePooling1D(output_size=2)(x)
print(halves.shape, halves.numpy().ravel())
#> (1, 2, 1) [1. 4.]
overlapping = tf.keras.layers.AdaptiveAveragePooling1D(output_size=4)(x)
print(overlapping.shape, overlapping.numpy().ravel())
#> (1, 4, 1) [0.5 1.5 3.5 4.5]
