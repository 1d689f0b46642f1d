"""Without an ending."""

import tensorflow as tf

tf.train.Checkpoint(weight=tf.Variable(1.0)).save("model")
reader = tf.train.load_checkpoint("model-1")
print(reader.has_tensor("weight/.ATTRIBUTES/VARIABLE_VALUE"))
#> True
