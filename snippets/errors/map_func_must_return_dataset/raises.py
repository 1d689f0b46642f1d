# snippet: raises=TypeError
"""A pair comes out, not a dataset."""

import tensorflow as tf

tf.data.Dataset.range(3).flat_map(lambda x: (x, x + 1))
#> TypeError: The `map_func` argument must return a `Dataset` object. Got <class
#> 'tuple'>.
