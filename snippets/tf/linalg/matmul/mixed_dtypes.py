# snippet: raises=InvalidArgumentError
"""int32 and float32."""

import tensorflow as tf

counts = tf.constant([[1, 2]])
prices = tf.constant([[0.5], [1.5]])
tf.linalg.matmul(counts, prices)
#> InvalidArgumentError: cannot compute MatMul as input #1(zero-based) was
#> expected to be a int32 tensor but is a float tensor
