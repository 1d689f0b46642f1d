"""Another width of data needs another layer."""

import tensorflow as tf

print(tf.keras.layers.Dense(2)(tf.zeros((3, 4))).shape)
#> (3, 2)
print(tf.keras.layers.Dense(2)(tf.zeros((3, 5))).shape)
#> (3, 2)
