"""A layer brings one of them to the size of the other."""

import tensorflow as tf

a, b = tf.keras.Input((4,)), tf.keras.Input((3,))
print(tf.keras.layers.Add()([a, tf.keras.layers.Dense(4)(b)]).shape)
#> (None, 4)
