"""Count down."""

import tensorflow as tf

print(tf.range(5, 0, -1))
#> tf.Tensor([5 4 3 2 1], shape=(5,), dtype=int32)
