"""The example imports neither HeUniform nor Dense; both are in tf.keras."""

import tensorflow as tf

init = tf.keras.initializers.HeUniform(seed=0)
values = init(shape=(6, 1000)).numpy()  # limit: sqrt(6 / 6)
print(values.shape, values.min().round(1), values.max().round(1))
#> (6, 1000) -1.0 1.0
layer = tf.keras.layers.Dense(3, kernel_initializer=init)
print(layer(tf.ones((1, 6))).shape)
#> (1, 3)
