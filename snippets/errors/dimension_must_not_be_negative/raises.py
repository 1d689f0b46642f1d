# snippet: raises=InvalidArgumentError
"""There is no rest to fill here."""

import tensorflow as tf

tf.zeros((-1, 3))
#> InvalidArgumentError: Dimension -1 must be >= 0
