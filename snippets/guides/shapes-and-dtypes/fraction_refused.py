# snippet: raises=TypeError
"""An int32 tensor times a float."""

import tensorflow as tf

tf.constant([1, 2]) * 2.0
#> TypeError: Cannot convert 2.0 to EagerTensor of dtype int32
