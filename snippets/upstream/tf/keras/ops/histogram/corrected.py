"""The input is random. Pass floats: integers get truncated bin edges."""

import tensorflow as tf

x = tf.constant([0.0, 1.0, 2.0, 3.0, 4.0, 5.0])
counts, edges = tf.keras.ops.histogram(x, bins=4)
print(counts.numpy(), edges.numpy())
#> [2. 1. 1. 2.] [0.   1.25 2.5  3.75 5.  ]
counts, edges = tf.keras.ops.histogram(tf.cast(x, "int32"), bins=4)
print(counts.numpy(), edges.numpy())
#> [1 1 1 3] [0 1 2 3 5]
