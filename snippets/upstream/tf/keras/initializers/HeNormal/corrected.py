"""The example imports neither HeNormal nor Dense."""

import tensorflow as tf

initializer = tf.keras.initializers.HeNormal(seed=1)
print(initializer(shape=(2, 2)).shape)
#> (2, 2)
layer = tf.keras.layers.Dense(3, kernel_initializer=initializer)
print(layer(tf.zeros((1, 2))).shape)
#> (1, 3)
