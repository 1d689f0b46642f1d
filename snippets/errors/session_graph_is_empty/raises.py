# snippet: raises=RuntimeError
"""The product is computed already."""

import tensorflow as tf

y = tf.constant(2.0) * 3.0
with tf.compat.v1.Session() as session:
    session.run(y)
#> RuntimeError: The Session graph is empty. Add operations to the graph before
#> calling run().
