"""Loop, ask with a default, or repeat the data."""

import tensorflow as tf

dataset = tf.data.Dataset.range(2)
print(next(iter(dataset.skip(2)), "none left"))
#> none left
print(list(dataset.repeat().take(5).as_numpy_iterator()))
#> [np.int64(0), np.int64(1), np.int64(0), np.int64(1), np.int64(0)]
