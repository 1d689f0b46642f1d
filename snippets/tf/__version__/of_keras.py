"""Keras comes with TensorFlow and has a version of its own."""

import tensorflow as tf

print(tf.keras.__version__)
#> 3.15.1
