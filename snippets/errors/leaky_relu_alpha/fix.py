"""The new name."""

import tensorflow as tf

print(tf.keras.layers.LeakyReLU(negative_slope=0.1)(tf.constant([-1.0, 1.0])))
#> tf.Tensor([-0.1  1. ], shape=(2,), dtype=float32)
