"""Prefetch stands last; it changes no element."""

import tensorflow as tf

minibatches = tf.data.Dataset.range(6).batch(3)
ready = minibatches.prefetch(tf.data.AUTOTUNE)
print(*minibatches.as_numpy_iterator())
#> [0 1 2] [3 4 5]
print(*ready.as_numpy_iterator())
#> [0 1 2] [3 4 5]
