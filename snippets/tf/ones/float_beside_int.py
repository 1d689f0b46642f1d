# snippet: raises=InvalidArgumentError
"""Ones are float32 unless told otherwise."""

import tensorflow as tf

counts = tf.constant([1, 2, 3])
print((tf.ones_like(counts) + counts).numpy())
#> [2 3 4]
tf.ones((3,)) + counts
#> InvalidArgumentError: cannot compute AddV2 as input #1(zero-based) was
#> expected to be a float tensor but is a int32 tensor
