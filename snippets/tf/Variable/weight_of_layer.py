"""A layer's weight is a Keras variable that wraps one."""

import tensorflow as tf

layer = tf.keras.layers.Dense(2)
layer.build((None, 3))
print(isinstance(layer.kernel, tf.Variable))
#> False
print(isinstance(layer.kernel.value, tf.Variable))
#> True
