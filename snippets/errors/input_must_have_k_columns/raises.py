# snippet: raises=InvalidArgumentError
"""Three values have no top five."""

import tensorflow as tf

tf.math.top_k(tf.constant([3.0, 1.0, 2.0]), k=5)
#> InvalidArgumentError: input must have at least k columns. Had 3, needed 5
