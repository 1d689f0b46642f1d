"""The position of the largest value is the class."""

import tensorflow as tf

rows = tf.one_hot([0, 2, 1, 1], depth=3)
print(tf.argmax(rows, axis=-1).numpy())
#> [0 2 1 1]
