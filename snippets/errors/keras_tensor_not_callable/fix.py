"""Keep the layer, then call it."""

import tensorflow as tf

x = tf.keras.Input((3,))
dense = tf.keras.layers.Dense(3)
print(dense(dense(x)).shape)
#> (None, 3)
