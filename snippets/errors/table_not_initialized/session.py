"""In old code, run the initializer."""

import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    pairs = tf.lookup.KeyValueTensorInitializer(["cat"], [7])
    table = tf.lookup.StaticHashTable(pairs, default_value=-1)
    session.run(v1.tables_initializer())
    print(session.run(table.lookup(tf.constant("cat"))))
#> 7
