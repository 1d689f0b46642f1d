"""dtypes is not imported, and the keys are strings: leave key_dtype out."""

import tensorflow as tf

dataset = tf.data.Dataset.range(100).map(lambda x: tf.strings.as_string(x * 2))
table = tf.data.experimental.index_table_from_dataset(dataset)
print(table.lookup(tf.constant(["0", "2", "4"])).numpy())
#> [0 1 2]
print(table.lookup(tf.constant(["1"])).numpy())
#> [-1]
