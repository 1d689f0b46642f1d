# snippet: raises=FailedPreconditionError
"""The tables' initializer did not run."""

import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    pairs = tf.lookup.KeyValueTensorInitializer(["cat"], [7])
    table = tf.lookup.StaticHashTable(pairs, default_value=-1)
    session.run(table.lookup(tf.constant("cat")))
#> FailedPreconditionError: Node: 'hash_table_Lookup/LookupTableFindV2'
