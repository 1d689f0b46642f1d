# snippet: raises=ValueError
"""The wrapper got a tensor."""

import tensorflow as tf

x = tf.keras.Input((5, 3))
tf.keras.layers.TimeDistributed(tf.keras.layers.Dense(2)(x))
#> ValueError: Please initialize `TimeDistributed` layer with a
#> `keras.layers.Layer` instance. Received: <KerasTensor shape=(None, 5, 2),
#> dtype=float32, sparse=False, ragged=False, name=keras_tensor_1>
