"""Four channels make two groups."""

import tensorflow as tf

print(tf.keras.layers.Conv2D(4, 3, groups=2)(tf.zeros((1, 8, 8, 4))).shape)
#> (1, 6, 6, 4)
