# snippet: raises=TypeError
"""A dataset has no positions."""

import tensorflow as tf

ds = tf.data.Dataset.from_tensor_slices([10, 20, 30])
print(ds[0])
#> TypeError: '_TensorSliceDataset' object is not subscriptable
