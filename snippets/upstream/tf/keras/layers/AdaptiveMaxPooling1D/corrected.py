"""The example never imports AdaptiveMaxPooling1D."""

import tensorflow as tf

x = tf.reshape(tf.range(6.0), (1, 6, 1))
halves = tf.keras.layers.AdaptiveMaxPooling1D(output_size=2)(x)
print(halves.shape, halves.numpy().ravel())
#> (1, 2, 1) [2. 5.]
overlapping = tf.keras.layers.AdaptiveMaxPooling1D(output_size=4)(x)
print(overlapping.shape, overlapping.numpy().ravel())
#> (1, 4, 1) [1. 2. 4. 5.]
