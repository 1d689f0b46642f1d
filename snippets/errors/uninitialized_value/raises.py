# snippet: raises=FailedPreconditionError
"""The initializer did not run."""

import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    w = v1.get_variable("w", shape=(2,))
    session.run(w)
#> FailedPreconditionError: Node: 'w/Read/ReadVariableOp'
