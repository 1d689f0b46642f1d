# snippet: raises=ValueError
"""A shape is not a value."""

import tensorflow as tf

tf.Variable(shape=(2, 3), dtype=tf.float32)
#> ValueError: The `initial_value` arg to `tf.Variable` must be specified except
#> when you are not providing a `variable_def`. You provided neither.
