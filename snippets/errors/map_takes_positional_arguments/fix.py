"""Two arguments."""

import tensorflow as tf

pairs = tf.data.Dataset.from_tensor_slices(([1, 2], [10, 20]))
print(list(pairs.map(lambda x, y: x + y).as_numpy_iterator()))
#> [np.int32(11), np.int32(22)]
