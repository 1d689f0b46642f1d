# snippet: raises=TypeError
"""In the second step loss is a number."""

import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    loss = tf.constant(2.0)
    loss = session.run(loss)
    loss = session.run(loss)
#> TypeError: Argument `fetch` = 2.0 has invalid type "float32" must be a string
#> or Tensor. (Can not convert a float32 into a Tensor or Operation.)
