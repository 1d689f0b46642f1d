"""Build it first."""

import tensorflow as tf

layer = tf.keras.layers.Dense(2)
layer.build((None, 3))
layer.set_weights([tf.zeros((3, 2)), tf.zeros((2,))])
print([weight.shape for weight in layer.weights])
#> [TensorShape([3, 2]), TensorShape([2])]
