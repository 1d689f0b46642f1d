"""The module is tf.nn."""

import tensorflow as tf

print(tf.nn.softmax([2.0, 1.0, 0.0]).numpy())
#> [0.66524094 0.24472848 0.09003057]
