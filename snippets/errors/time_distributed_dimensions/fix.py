"""Five steps of three values."""

import tensorflow as tf

x = tf.keras.Input((5, 3))
print(tf.keras.layers.TimeDistributed(tf.keras.layers.Dense(2))(x).shape)
#> (None, 5, 2)
