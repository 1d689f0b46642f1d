"""The example imports neither RandomNormal nor Dense."""

import tensorflow as tf

init = tf.keras.initializers.RandomNormal(mean=0.0, stddev=1.0, seed=0)
values = init(shape=(2, 5000)).numpy()  # mean 0, stddev 1
print(values.shape, abs(values.mean().round(1)), values.std().round(1))
#> (2, 5000) 0.0 1.0
layer = tf.keras.layers.Dense(3, kernel_initializer=init)
print(layer(tf.ones((1, 2))).shape)
#> (1, 3)
