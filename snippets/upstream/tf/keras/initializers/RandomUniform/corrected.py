"""The example imports neither RandomUniform nor Dense."""

import tensorflow as tf

init = tf.keras.initializers.RandomUniform(minval=0.0, maxval=1.0, seed=0)
values = init(shape=(2, 1000)).numpy()  # between 0 and 1
print(values.shape, values.min().round(1), values.max().round(1))
#> (2, 1000) 0.0 1.0
layer = tf.keras.layers.Dense(3, kernel_initializer=init)
print(layer(tf.ones((1, 2))).shape)
#> (1, 3)
