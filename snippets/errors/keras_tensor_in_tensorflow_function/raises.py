# snippet: raises=ValueError
"""A function of TensorFlow cannot take an Input."""

import tensorflow as tf

x = tf.keras.Input((3,))
tf.reduce_sum(x, axis=-1)
#> ValueError: A KerasTensor cannot be used as input to a TensorFlow function. A
#> KerasTensor is a symbolic placeholder for a shape and dtype, used when
#> constructing Keras Functional models or Keras Functions. You can only use it
#> as input to a Keras layer or a Keras operation (from the namespaces
#> `keras.layers` and `keras.ops`). You are likely doing something like:
