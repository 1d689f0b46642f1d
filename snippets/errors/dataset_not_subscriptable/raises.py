# snippet: raises=TypeError
"""There is no element 0 to pick."""

import tensorflow as tf

batches = tf.data.Dataset.range(6).batch(2)
batches[0]
#> TypeError: '_BatchDataset' object is not subscriptable
