"""A table of TensorFlow 2 is filled at once."""

import tensorflow as tf

pairs = tf.lookup.KeyValueTensorInitializer(["cat"], [7])
table = tf.lookup.StaticHashTable(pairs, default_value=-1)
print(table.lookup(tf.constant(["cat", "dog"])))
#> tf.Tensor([ 7 -1], shape=(2,), dtype=int32)
