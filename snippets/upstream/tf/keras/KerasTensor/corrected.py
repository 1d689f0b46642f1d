"""The dtype is text, and is shown in quotes."""

import tensorflow as tf

symbolic = tf.keras.KerasTensor(shape=(3, 4), dtype="float32")
print(symbolic.shape)
#> (3, 4)
print(repr(symbolic.dtype))
#> 'float32'
