# snippet: raises=ValueError
"""A tensor of a functional model has no value."""

import tensorflow as tf

x = tf.keras.Input((3,))
layer = tf.keras.layers.Layer()
layer.add_loss(tf.keras.ops.sum(x))
#> ValueError: `add_loss()` can only be called from inside `build()` or
#> `call()`, on a tensor input. Received invalid value: <KerasTensor shape=(),
#> dtype=float32, sparse=False, ragged=False, name=keras_tensor_1>
