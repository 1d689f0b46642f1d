"""With an Input first, a model is built at once."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(2)])
print(model.count_params())
#> 8
