"""An axis of one channel."""

import tensorflow as tf

print(tf.keras.layers.RandomFlip()(tf.zeros((8, 8))[..., None]).shape)
#> (8, 8, 1)
