# snippet: raises=InvalidArgumentError
"""The logarithm of 0 is minus infinity."""

import tensorflow as tf

p = tf.constant([0.5, 0.0])
tf.debugging.check_numerics(tf.math.log(p), "log of p")
#> InvalidArgumentError: log of p : Tensor had Inf values
