# snippet: raises=ValueError
"""Division gives a float."""

import tensorflow as tf

tf.keras.layers.Dense(64 / 2)
#> ValueError: Received an invalid value for `units`, expected a positive
#> integer. Received: units=32.0
