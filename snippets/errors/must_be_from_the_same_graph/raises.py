# snippet: raises=ValueError
"""Two graphs, one sum."""

import tensorflow as tf

with tf.Graph().as_default():
    a = tf.constant(1.0)
with tf.Graph().as_default():
    a + tf.constant(2.0)
#> ValueError: Tensor("Const:0", shape=(), dtype=float32) must be from the same
#> graph as Tensor("Const:0", shape=(), dtype=float32) (graphs are ...).
