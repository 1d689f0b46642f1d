# snippet: raises=InvalidArgumentError
"""Integers in, floats out."""

import tensorflow as tf

tf.map_fn(lambda x: x / 2, tf.constant([1, 2, 3]))
#> InvalidArgumentError: TensorArray dtype is int32 but Op is trying to write
#> dtype float64
