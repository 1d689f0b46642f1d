# snippet: raises=TypeError
"""A fraction does not become a whole number here."""

import tensorflow as tf

tf.constant(1.5, dtype=tf.int32)
#> TypeError: Cannot convert 1.5 to EagerTensor of dtype int32
