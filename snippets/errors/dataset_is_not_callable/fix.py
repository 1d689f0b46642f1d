"""Without brackets."""

import tensorflow as tf

data = tf.data.Dataset.range(3)
print(list(data.as_numpy_iterator()))
#> [np.int64(0), np.int64(1), np.int64(2)]
