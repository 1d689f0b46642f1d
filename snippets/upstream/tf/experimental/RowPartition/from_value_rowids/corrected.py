"""The example writes RowPartition without tf.experimental before it."""

import tensorflow as tf

rows = [0, 0, 0, 0, 2, 2, 2, 3]
make = tf.experimental.RowPartition.from_value_rowids
print(make(value_rowids=rows, nrows=4))
#> tf.RowPartition(row_splits=[0 4 4 7 8])
print(make(value_rowids=rows, nrows=4).row_lengths().numpy())
#> [4 0 3 1]
