"""The largest score gets the largest share."""

import tensorflow as tf

logits = tf.constant([2.0, 1.0, 0.0])
shares = tf.nn.softmax(logits)
print(shares.numpy())
#> [0.66524094 0.24472848 0.09003057]
print(tf.reduce_sum(shares).numpy())
#> 1.0
