"""Session and tables_initializer are in tf.compat.v1; eager needs neither."""

import tensorflow as tf

v1 = tf.compat.v1


def find():
    pairs = tf.lookup.KeyValueTensorInitializer(
        tf.constant([1, 2]), tf.constant([3, 4])
    )
    table = v1.lookup.StaticHashTable(pairs, default_value=-1)
    return table.lookup(tf.constant([1, 5]))


with tf.Graph().as_default(), v1.Session() as session:
    found = find()
    session.run(v1.tables_initializer())
    print(session.run(found))
#> [ 3 -1]
print(find())
#> tf.Tensor([ 3 -1], shape=(2,), dtype=int32)
