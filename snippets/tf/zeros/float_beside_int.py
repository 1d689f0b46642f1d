# snippet: raises=InvalidArgumentError
"""Zeros are float32 unless told otherwise."""

import tensorflow as tf

counts = tf.constant([1, 2, 3])
print((tf.zeros((3,), dtype=tf.int32) + counts).numpy())
#> [1 2 3]
tf.zeros((3,)) + counts
#> InvalidArgumentError: cannot compute AddV2 as input #1(zero-based) was
#> expected to be a float tensor but is a int32 tensor
