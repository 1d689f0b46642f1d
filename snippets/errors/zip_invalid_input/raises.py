# snippet: raises=TypeError
"""A list is not taken."""

import tensorflow as tf

x = tf.data.Dataset.range(3)
y = tf.data.Dataset.range(10, 13)
tf.data.Dataset.zip([x, y])
#> TypeError: Invalid input to `zip`. Inputs are expected to be (nested)
#> structures of `tf.data.Dataset` objects. Python `list` is not supported and
#> you should use `tuple` instead.
