# snippet: raises=InvalidArgumentError
"""A length of -1 means nothing here."""

import tensorflow as tf

tf.ones((-1, 3))
#> InvalidArgumentError: Dimension -1 must be >= 0
