# snippet: raises=ValueError
"""A Keras input stands for a value that comes later."""

import tensorflow as tf

tf.sigmoid(tf.keras.Input((3,)))
#> ValueError: A KerasTensor cannot be used as input to a TensorFlow function. A
#> KerasTensor is a symbolic placeholder for a shape and dtype, used when
#> constructing Keras Functional models or Keras Functions. You can only use it
#> as input to a Keras layer or a Keras operation (from the namespaces
#> `keras.layers` and `keras.ops`). You are likely doing something like:
