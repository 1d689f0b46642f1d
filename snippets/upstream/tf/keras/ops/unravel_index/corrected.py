"""The example never imports unravel_index: it is keras.ops.unravel_index."""

import tensorflow as tf

row, column = tf.keras.ops.unravel_index(5, (3, 3))
print(int(row), int(column))
#> 1 2
rows, columns = tf.keras.ops.unravel_index(tf.constant([0, 5, 8]), (3, 3))
print(rows.numpy(), columns.numpy())
#> [0 1 2] [0 2 2]
