"""The example imports neither TruncatedNormal nor Dense."""

import tensorflow as tf

init = tf.keras.initializers.TruncatedNormal(mean=0.0, stddev=1.0, seed=0)
values = init(shape=(2, 5000)).numpy()  # cut at 2 stddev
print(values.shape, values.min().round(1), values.max().round(1))
#> (2, 5000) -2.0 2.0
layer = tf.keras.layers.Dense(3, kernel_initializer=init)
print(layer(tf.ones((1, 2))).shape)
#> (1, 3)
