"""The result is assigned, so nothing is shown: print it."""

import tensorflow as tf

x1 = tf.constant([0, 1, 2, 5])
x2 = tf.constant([0, 2])
print(tf.keras.ops.isin(x1, x2).numpy())
#> [ True False  True False]
