# snippet: raises=TypeError
"""A tensor is fed."""

import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    x = v1.placeholder(tf.float32, shape=(2,))
    session.run(x * 2, feed_dict={x: tf.zeros(2)})
#> TypeError: The value of a feed cannot be a tf.Tensor object. Acceptable feed
#> values include Python scalars, strings, lists, numpy ndarrays, or
#> TensorHandles. For reference, the tensor object was Tensor("zeros:0",
#> shape=(2,), dtype=float32) which was passed to the argument `feed_dict` with
#> key Tensor("Placeholder:0", shape=(2,), dtype=float32).
