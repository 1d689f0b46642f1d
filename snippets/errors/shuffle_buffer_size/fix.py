"""A buffer as large as the dataset."""

import tensorflow as tf

data = tf.data.Dataset.range(3)
print(sorted(data.shuffle(len(data), seed=0).as_numpy_iterator()))
#> [np.int64(0), np.int64(1), np.int64(2)]
