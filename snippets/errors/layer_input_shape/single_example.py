"""A batch of one example has an axis for the batch as well."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(1)])
example = tf.zeros((4,))
print(model(tf.expand_dims(example, 0)).shape)
#> (1, 1)
