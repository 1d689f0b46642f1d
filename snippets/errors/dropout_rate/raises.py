# snippet: raises=ValueError
"""20 is a percentage."""

import tensorflow as tf

tf.nn.dropout(tf.ones(4), rate=20)
#> ValueError: `rate` must be a scalar tensor or a float in the range [0, 1).
#> Received: rate=20
