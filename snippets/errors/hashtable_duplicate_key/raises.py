# snippet: raises=FailedPreconditionError
"""The cat has two numbers."""

import tensorflow as tf

pairs = tf.lookup.KeyValueTensorInitializer(["cat", "dog", "cat"], [0, 1, 2])
tf.lookup.StaticHashTable(pairs, default_value=-1)
#> FailedPreconditionError: HashTable has different value for same key. Key cat
#> has 0 and trying to add value 2
