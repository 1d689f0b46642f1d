"""Pass the function itself."""

import tensorflow as tf


def rows(n):
    yield from range(n)


spec = tf.TensorSpec((), tf.int32)
data = tf.data.Dataset.from_generator(lambda: rows(3), output_signature=spec)
print(list(data.as_numpy_iterator()))
#> [np.int32(0), np.int32(1), np.int32(2)]
