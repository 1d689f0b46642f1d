# snippet: raises=TypeError
"""A tensor keeps its dtype; another one is refused."""

import tensorflow as tf

numbers = tf.constant([1, 2])
print(tf.cast(numbers, tf.float32).dtype)
#> <dtype: 'float32'>
tf.constant(numbers, dtype=tf.float32)
#> TypeError: Expected tensor [1 2] with dtype tf.float32, but got dtype
#> tf.int32.
