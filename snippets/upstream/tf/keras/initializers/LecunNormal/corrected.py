"""The example imports neither LecunNormal nor Dense."""

import tensorflow as tf

init = tf.keras.initializers.LecunNormal(seed=0)
values = init(shape=(4, 5000)).numpy()  # stddev: sqrt(1 / 4)
print(values.shape, abs(values.mean().round(1)), values.std().round(1))
#> (4, 5000) 0.0 0.5
layer = tf.keras.layers.Dense(3, kernel_initializer=init)
print(layer(tf.ones((1, 4))).shape)
#> (1, 3)
