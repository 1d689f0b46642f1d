"""See the names; use the same."""

import tensorflow as tf

w = tf.Variable([1.0])
path = tf.train.Checkpoint(weight=w).save("model")
for name, shape in tf.train.list_variables(path):
    print(shape, name)
#> [] _CHECKPOINTABLE_OBJECT_GRAPH
#> [] save_counter/.ATTRIBUTES/VARIABLE_VALUE
#> [1] weight/.ATTRIBUTES/VARIABLE_VALUE
w.assign([5.0])
tf.train.Checkpoint(weight=w).restore(path).expect_partial()
print(w.numpy())
#> [1.]
