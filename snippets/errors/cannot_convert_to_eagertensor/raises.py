# snippet: raises=TypeError
"""0.5 is not an int32."""

import tensorflow as tf

counts = tf.constant([1, 2])
counts * 0.5
#> TypeError: Cannot convert 0.5 to EagerTensor of dtype int32
