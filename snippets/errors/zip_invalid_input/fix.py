"""One after the other."""

import tensorflow as tf

x = tf.data.Dataset.range(3)
y = tf.data.Dataset.range(10, 13)
print([(int(a), int(b)) for a, b in tf.data.Dataset.zip(x, y)])
#> [(0, 10), (1, 11), (2, 12)]
