# snippet: raises=ValueError
"""Heights and widths differ, so channels cannot be joined."""

import tensorflow as tf

a = tf.keras.Input((8, 8, 3))
b = tf.keras.Input((4, 4, 3))
tf.keras.layers.Concatenate()([a, b])
#> ValueError: A `Concatenate` layer requires inputs with matching shapes except
#> for the concatenation axis. Received: input_shape=[(None, 8, 8, 3), (None, 4,
#> 4, 3)]
