"""Whole division gives an integer."""

import tensorflow as tf

print(tf.keras.layers.Dense(64 // 2).units)
#> 32
