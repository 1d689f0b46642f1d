# snippet: raises=AttributeError
"""Nothing was said of the input."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(2)])
print(model.outputs)
#> AttributeError: Sequential model 'sequential' has no defined outputs yet.
