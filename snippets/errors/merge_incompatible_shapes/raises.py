# snippet: raises=ValueError
"""Four values and three values cannot be added."""

import tensorflow as tf

a, b = tf.keras.Input((4,)), tf.keras.Input((3,))
tf.keras.layers.Add()([a, b])
#> ValueError: Inputs have incompatible shapes. Received shapes (4,) and (3,)
