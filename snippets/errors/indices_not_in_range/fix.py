"""Check the largest id; make the table one larger."""

import tensorflow as tf

ids = tf.constant([0, 5])
rows = int(tf.reduce_max(ids)) + 1
table = tf.keras.layers.Embedding(input_dim=rows, output_dim=4)
print(rows, table(ids).shape)
#> 6 (2, 4)
