# snippet: raises=TypeError
"""Integers and floats."""

import tensorflow as tf

a = tf.data.Dataset.range(2)
b = tf.data.Dataset.from_tensor_slices([0.5, 1.5])
a.concatenate(b)
#> TypeError: Incompatible dataset elements:
