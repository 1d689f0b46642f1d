# snippet: raises=ValueError
"""One tensor is no list."""

import tensorflow as tf

a = tf.keras.Input((4,))
tf.keras.layers.Add()(a)
#> ValueError: A merge layer should be called on a list of inputs. Received:
#> input_shape=(None, 4) (not a list of shapes)
