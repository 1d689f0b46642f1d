"""Look at the saved shapes; build the same."""

import tensorflow as tf

path = tf.train.Checkpoint(w=tf.Variable([1.0, 2.0])).save("model")
shapes = dict(tf.train.list_variables(path))
w = tf.Variable(tf.zeros(shapes["w/.ATTRIBUTES/VARIABLE_VALUE"]))
tf.train.Checkpoint(w=w).restore(path)
print(w.numpy())
#> [1. 2.]
