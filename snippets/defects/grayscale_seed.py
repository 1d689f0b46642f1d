"""The configuration of RandomGrayscale loses its seed."""

import tensorflow as tf

layer = tf.keras.layers.RandomGrayscale(factor=0.5, seed=7)
again = tf.keras.layers.RandomGrayscale.from_config(layer.get_config())
print(layer.seed, again.seed)
#> 7 None
