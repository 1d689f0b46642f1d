# snippet: raises=ValueError
"""A remainder is a number."""

import tensorflow as tf

tf.data.Dataset.range(6).filter(lambda x: x % 2)
#> ValueError: Invalid `predicate`. `predicate` must return a `tf.bool` scalar
#> tensor, but its return type is TensorSpec(shape=(), dtype=tf.int64,
#> name=None).
