# snippet: raises=InvalidArgumentError
"""A value is not positive."""

import tensorflow as tf

weights = tf.constant([0.5, -0.1])
tf.debugging.assert_positive(weights)
#> InvalidArgumentError: Condition x > 0 did not hold element-wise:
