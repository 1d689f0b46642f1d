# snippet: raises=InvalidArgumentError
"""6 values do not fill rows of 4."""

import tensorflow as tf

tf.reshape(tf.range(6), (-1, 4))
#> InvalidArgumentError: Input to reshape is a tensor with 6 values, but the
#> requested shape requires a multiple of 4
