# snippet: raises=InvalidArgumentError
"""int32 and float32."""

import tensorflow as tf

tf.math.add(tf.constant([1, 2]), tf.constant([0.5, 0.5]))
#> InvalidArgumentError: cannot compute AddV2 as input #1(zero-based) was
#> expected to be a int32 tensor but is a float tensor
