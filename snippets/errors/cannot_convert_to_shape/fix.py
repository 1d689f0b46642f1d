"""Whole division gives an integer."""

import tensorflow as tf

print(tf.keras.Input((28 // 2, 28 // 2)).shape)
#> (None, 14, 14)
