# snippet: raises=ValueError
"""A symbolic Keras input raises; tf.keras.ops.shape takes it."""

import tensorflow as tf

symbolic = tf.keras.Input((2,))
print(tf.keras.ops.shape(symbolic))
#> (None, 2)
tf.shape(symbolic)
#> ValueError: A KerasTensor cannot be used as input to a TensorFlow function. A
#> KerasTensor is a symbolic placeholder for a shape and dtype, used when
#> constructing Keras Functional models or Keras Functions. You can only use it
#> as input to a Keras layer or a Keras operation (from the namespaces
#> `keras.layers` and `keras.ops`). You are likely doing something like:
