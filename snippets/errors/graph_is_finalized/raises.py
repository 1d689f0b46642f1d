# snippet: raises=RuntimeError
"""The graph is closed."""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    x = tf.constant(1.0)
    graph.finalize()
    x + 1.0
#> RuntimeError: Graph is finalized and cannot be modified.
