"""With versions that fit, messages are made."""

import tensorflow as tf

record = tf.train.Example()
record.features.feature["x"].int64_list.value.append(1)
print(len(record.SerializeToString()))
#> 14
