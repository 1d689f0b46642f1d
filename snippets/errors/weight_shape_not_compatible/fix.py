"""Inputs first, units second."""

import tensorflow as tf

layer = tf.keras.layers.Dense(2)
layer.build((None, 3))
layer.set_weights([tf.transpose(tf.zeros((2, 3))), tf.zeros((2,))])
print(layer.kernel.shape)
#> (3, 2)
