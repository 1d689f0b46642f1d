# snippet: raises=ValueError
"""A tensor of a graph, and no session."""

import tensorflow as tf

with tf.Graph().as_default():
    x = tf.constant(2.0) * 3.0
x.eval()
#> ValueError: Cannot evaluate tensor using `eval()`: No default session is
#> registered. Use `with sess.as_default()` or pass an explicit session to
#> `eval(session=sess)`
