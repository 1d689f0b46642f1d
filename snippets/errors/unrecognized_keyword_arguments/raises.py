# snippet: raises=ValueError
"""There is no input_dims."""

import tensorflow as tf

tf.keras.layers.Dense(2, input_dims=4)
#> ValueError: Unrecognized keyword arguments passed to Dense: {'input_dims': 4}
