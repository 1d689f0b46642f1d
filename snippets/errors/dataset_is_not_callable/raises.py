# snippet: raises=TypeError
"""A dataset is not a function."""

import tensorflow as tf

data = tf.data.Dataset.range(3)
list(data())
#> TypeError: '_RangeDataset' object is not callable
