# snippet: raises=ValueError
"""The model does not know the size of its input."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(2)])
tf.keras.utils.plot_model(model)
#> ValueError: This model has not yet been built. Build the model first by
#> calling `build()` or by calling the model on a batch of data.
