# snippet: raises=InvalidArgumentError
"""3 // 4 is 0."""

import tensorflow as tf

tf.data.Dataset.range(3).batch(3 // 4)
#> InvalidArgumentError: Batch size must be greater than zero.
