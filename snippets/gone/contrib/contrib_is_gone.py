# snippet: raises=AttributeError gone=tf.contrib
"""The whole module is gone."""

import tensorflow as tf

images = tf.zeros((32, 784))
tf.contrib.layers.fully_connected(images, 64)
#> AttributeError: module 'tensorflow' has no attribute 'contrib'
