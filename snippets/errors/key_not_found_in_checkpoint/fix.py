"""List the names, read by name."""

import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    w = v1.get_variable("w", shape=(), initializer=v1.ones_initializer())
    session.run(v1.global_variables_initializer())
    path = v1.train.Saver({"weight": w}).save(session, "model")
print(tf.train.list_variables(path))
#> [('weight', [])]
print(tf.train.load_checkpoint(path).get_tensor("weight"))
#> 1.0
