"""A call over two lines lacks its '...'; the names are not imported."""

import tensorflow as tf

init = tf.keras.initializers.VarianceScaling(
    scale=0.1, mode="fan_in", distribution="uniform", seed=0
)
values = init(shape=(30, 1000)).numpy()  # limit: sqrt(3 * 0.1 / 30) = 0.1
print(values.shape, values.min().round(2), values.max().round(2))
#> (30, 1000) -0.1 0.1
layer = tf.keras.layers.Dense(3, kernel_initializer=init)
print(layer(tf.ones((1, 30))).shape)
#> (1, 3)
