# snippet: raises=RuntimeError
"""Nothing was recorded."""

import tensorflow as tf

x = tf.Variable(3.0)
tf.gradients(x * x, x)
#> RuntimeError: tf.gradients is not supported when eager execution is enabled.
#> Use tf.GradientTape instead.
