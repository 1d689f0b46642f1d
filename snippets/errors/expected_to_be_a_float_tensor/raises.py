# snippet: raises=InvalidArgumentError
"""One tensor is float32, the other int32."""

import tensorflow as tf

price = tf.constant([1.5, 2.5])
count = tf.constant([2, 3])
price + count
#> InvalidArgumentError: cannot compute AddV2 as input #1(zero-based) was
#> expected to be a float tensor but is a int32 tensor
