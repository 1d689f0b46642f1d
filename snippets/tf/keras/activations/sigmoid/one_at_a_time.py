"""Sigmoid of three scores, and softmax of the same."""

import tensorflow as tf

scores = tf.constant([2.0, 1.0, 0.0])
each = tf.keras.activations.sigmoid(scores)
print(each.numpy(), "sum", tf.reduce_sum(each).numpy())
#> [0.8807971 0.7310586 0.5      ] sum 2.1118557
shares = tf.nn.softmax(scores)
print(shares.numpy(), "sum", tf.reduce_sum(shares).numpy())
#> [0.66524094 0.24472848 0.09003057] sum 1.0
