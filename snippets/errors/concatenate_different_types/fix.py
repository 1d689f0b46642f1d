"""Cast one of them."""

import tensorflow as tf

a = tf.data.Dataset.range(2).map(lambda x: tf.cast(x, tf.float32))
b = tf.data.Dataset.from_tensor_slices([0.5, 1.5])
print(list(a.concatenate(b).as_numpy_iterator()))
#> [np.float32(0.0), np.float32(1.0), np.float32(0.5), np.float32(1.5)]
