"""A variable of TensorFlow 2 has its value at once."""

import tensorflow as tf

print(tf.Variable([1.0, 2.0]).numpy())
#> [1. 2.]
