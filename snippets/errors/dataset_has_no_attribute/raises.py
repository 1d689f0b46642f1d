# snippet: raises=AttributeError
"""The elements have shapes, the dataset has none."""

import tensorflow as tf

batches = tf.data.Dataset.range(6).batch(2)
print(batches.shape)
#> AttributeError: '_BatchDataset' object has no attribute 'shape'
