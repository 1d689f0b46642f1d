# snippet: raises=AttributeError gone=tf.Session
"""And the one that ran them."""

import tensorflow as tf

total = tf.constant(1) + tf.constant(2)
with tf.Session() as session:
    print(session.run(total))
#> AttributeError: module 'tensorflow' has no attribute 'Session'
