# snippet: raises=TypeError
"""A dataset is no iterator."""

import tensorflow as tf

batches = tf.data.Dataset.range(6).batch(2)
next(batches)
#> TypeError: '_BatchDataset' object is not an iterator
