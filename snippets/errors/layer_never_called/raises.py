# snippet: raises=AttributeError
"""The layer was not called."""

import tensorflow as tf

layer = tf.keras.layers.Dense(2)
print(layer.output)
#> AttributeError: The layer dense has never been called and thus has no defined
#> output.
