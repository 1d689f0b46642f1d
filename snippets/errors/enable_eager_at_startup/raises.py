# snippet: raises=ValueError
"""A graph was used before."""

import tensorflow as tf

tf.compat.v1.disable_eager_execution()
tf.constant(1.0)
tf.compat.v1.enable_eager_execution()
#> ValueError: tf.enable_eager_execution must be called at program startup.
