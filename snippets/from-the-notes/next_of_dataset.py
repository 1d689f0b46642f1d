# snippet: raises=TypeError
"""The iterator comes from iter(ds)."""

import tensorflow as tf

ds = tf.data.Dataset.from_tensor_slices([10, 20])
print(next(iter(ds)).numpy())
#> 10
next(ds)
#> TypeError: '_TensorSliceDataset' object is not an iterator
