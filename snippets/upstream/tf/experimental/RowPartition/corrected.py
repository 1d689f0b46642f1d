"""The example writes RowPartition without tf.experimental before it."""

import tensorflow as tf

lengths = tf.experimental.RowPartition.from_row_lengths([4, 0, 3, 1, 0])
splits = tf.experimental.RowPartition.from_row_splits([0, 4, 4, 7, 8, 8])
print(lengths.row_splits().numpy())
#> [0 4 4 7 8 8]
print(splits.row_lengths().numpy())
#> [4 0 3 1 0]
