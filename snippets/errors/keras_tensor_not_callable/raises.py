# snippet: raises=TypeError
"""dense is the output here, not the layer."""

import tensorflow as tf

x = tf.keras.Input((3,))
dense = tf.keras.layers.Dense(3)(x)
dense(x)
#> TypeError: 'KerasTensor' object is not callable
