# snippet: raises=InvalidArgumentError
"""Three values have positions 0 to 2."""

import tensorflow as tf

x = tf.constant([10, 20, 30])
x[3]
#> InvalidArgumentError: slice index 3 of dimension 0 out of bounds.
