"""The first element, some, each, and all as NumPy values."""

import tensorflow as tf

ds = tf.data.Dataset.from_tensor_slices([10, 20, 30])
print(next(iter(ds)).numpy())
#> 10
print([int(element) for element in ds.take(2)])
#> [10, 20]
for element in ds:
    print(element)
#> tf.Tensor(10, shape=(), dtype=int32)
#> tf.Tensor(20, shape=(), dtype=int32)
#> tf.Tensor(30, shape=(), dtype=int32)
print([value.item() for value in ds.as_numpy_iterator()])
#> [10, 20, 30]
