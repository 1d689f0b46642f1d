"""The operation is tf.raw_ops.ConcatOffset; it takes its arguments by name."""

import tensorflow as tf

shapes = [[2, 2, 7], [2, 3, 7], [2, 9, 7]]
offsets = tf.raw_ops.ConcatOffset(concat_dim=1, shape=shapes)
for offset in offsets:
    print(offset.numpy())
#> [0 0 0]
#> [0 2 0]
#> [0 5 0]
