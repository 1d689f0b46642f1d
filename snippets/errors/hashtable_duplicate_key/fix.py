"""Each word once, in order."""

import tensorflow as tf

words = list(dict.fromkeys(["cat", "dog", "cat"]))
pairs = tf.lookup.KeyValueTensorInitializer(words, tf.range(len(words)))
table = tf.lookup.StaticHashTable(pairs, default_value=-1)
print(table.lookup(tf.constant(["dog", "cat", "cow"])))
#> tf.Tensor([ 1  0 -1], shape=(3,), dtype=int32)
