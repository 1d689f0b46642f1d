"""The same differences, the same shares."""

import tensorflow as tf

logits = tf.constant([1002.0, 1001.0, 1000.0])
print(tf.nn.softmax(logits).numpy())
#> [0.66524094 0.24472848 0.09003057]
powers = tf.exp(logits)
print((powers / tf.reduce_sum(powers)).numpy())
#> [nan nan nan]
