# snippet: raises=ValueError
"""In Keras 1 there was no s."""

import tensorflow as tf

x = tf.keras.Input((3,))
tf.keras.Model(input=x, output=2 * x)
#> ValueError: Unrecognized keyword arguments passed to Model: {'input':
#> <KerasTensor shape=(None, 3), dtype=float32, sparse=False, ragged=False,
#> name=keras_tensor>, 'output': <KerasTensor shape=(None, 3), dtype=float32,
#> sparse=True, ragged=False, name=keras_tensor_1>}
