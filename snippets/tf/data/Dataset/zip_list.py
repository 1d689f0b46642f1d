# snippet: raises=TypeError
"""A list of datasets cannot be zipped."""

import tensorflow as tf

a, b = tf.data.Dataset.range(3), tf.data.Dataset.range(10, 13)
tf.data.Dataset.zip([a, b])
#> TypeError: Invalid input to `zip`. Inputs are expected to be (nested)
#> structures of `tf.data.Dataset` objects. Python `list` is not supported and
#> you should use `tuple` instead.
