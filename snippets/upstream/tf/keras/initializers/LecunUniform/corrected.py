"""The example imports neither LecunUniform nor Dense."""

import tensorflow as tf

init = tf.keras.initializers.LecunUniform(seed=0)
values = init(shape=(3, 1000)).numpy()  # limit: sqrt(3 / 3)
print(values.shape, values.min().round(1), values.max().round(1))
#> (3, 1000) -1.0 1.0
layer = tf.keras.layers.Dense(3, kernel_initializer=init)
print(layer(tf.ones((1, 3))).shape)
#> (1, 3)
