# snippet: raises=TypeError
"""Pairs need a function of two arguments."""

import tensorflow as tf

pairs = tf.data.Dataset.from_tensor_slices(([1, 2], [10, 20]))
pairs.map(lambda pair: pair)
#> TypeError: outer_factory.<locals>.inner_factory.<locals>.<lambda>() takes 1
#> positional argument but 2 were given
