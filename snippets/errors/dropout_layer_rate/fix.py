"""A share."""

import tensorflow as tf

print(tf.keras.layers.Dropout(0.5).rate)
#> 0.5
