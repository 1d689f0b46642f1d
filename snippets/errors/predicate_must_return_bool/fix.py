"""A comparison is true or false."""

import tensorflow as tf

even = tf.data.Dataset.range(6).filter(lambda x: x % 2 == 0)
print(list(even.as_numpy_iterator()))
#> [np.int64(0), np.int64(2), np.int64(4)]
