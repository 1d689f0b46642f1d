# snippet: raises=NotImplementedError
"""The function wants values."""

import tensorflow as tf

x = tf.keras.Input((3,))
tf.keras.layers.Lambda(lambda x: x.numpy().sum(-1))(x)
#> NotImplementedError: We could not automatically infer the shape of the
#> Lambda's output. Please specify the `output_shape` argument for this Lambda
#> layer.
