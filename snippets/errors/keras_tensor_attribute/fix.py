"""Call the finished model on data."""

import tensorflow as tf

x = tf.keras.Input((3,))
model = tf.keras.Model(x, 2 * x)
print(model(tf.ones((1, 3))).numpy())
#> [[2. 2. 2.]]
