"""The shape of one example, without the batch."""

import tensorflow as tf

print(tf.keras.Input(shape=(4,)).shape)
#> (None, 4)
