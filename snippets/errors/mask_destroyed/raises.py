# snippet: raises=UserWarning
"""The warning, made an error."""

import warnings

import tensorflow as tf

warnings.simplefilter("error", UserWarning)
x = tf.keras.Input((5,))
x = tf.keras.layers.Embedding(10, 4, mask_zero=True)(x)
tf.keras.layers.Flatten()(x)
#> UserWarning: Layer 'flatten' (of type Flatten) was passed an input with a
#> mask attached to it. However, this layer does not support masking and will
#> therefore destroy the mask information. Downstream layers will not see the
#> mask.
