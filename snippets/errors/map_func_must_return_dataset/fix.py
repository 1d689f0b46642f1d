"""Make a dataset of the values."""

import tensorflow as tf

data = tf.data.Dataset.range(3)
flat = data.flat_map(lambda x: tf.data.Dataset.range(x))
print(list(flat.as_numpy_iterator()))
#> [np.int64(0), np.int64(0), np.int64(1)]
windows = tf.data.Dataset.range(5).window(3, shift=1, drop_remainder=True)
print(list(windows.flat_map(lambda w: w.batch(3)).as_numpy_iterator()))
#> [array([0, 1, 2]), array([1, 2, 3]), array([2, 3, 4])]
