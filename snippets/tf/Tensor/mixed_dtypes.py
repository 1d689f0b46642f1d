# snippet: raises=InvalidArgumentError
"""An int32 tensor and a float32 tensor do not add."""

import tensorflow as tf

tf.constant(1) + tf.constant(1.0)
#> InvalidArgumentError: cannot compute AddV2 as input #1(zero-based) was
#> expected to be a int32 tensor but is a float tensor
