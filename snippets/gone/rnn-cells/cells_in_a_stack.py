"""Three cells, one above the other, in one layer."""

import tensorflow as tf

cells = [tf.keras.layers.GRUCell(units) for units in (32, 16, 8)]
layer = tf.keras.layers.RNN(cells)
print(layer(tf.ones((2, 5, 4))).shape)
#> (2, 8)
