# snippet: raises=InvalidArgumentError
"""The last place is 2."""

import tensorflow as tf

tf.expand_dims(tf.zeros((4, 5)), axis=3)
#> InvalidArgumentError: Tried to expand dim index 3 for tensor with 2
#> dimensions.
