"""All elements as NumPy values."""

import tensorflow as tf

dataset = tf.data.Dataset.from_tensor_slices([10, 20, 30])
print(*dataset.as_numpy_iterator())
#> 10 20 30

pairs = dataset.batch(2)
print(list(pairs.as_numpy_iterator()))
#> [array([10, 20], dtype=int32), array([30], dtype=int32)]
