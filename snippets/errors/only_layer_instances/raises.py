# snippet: raises=ValueError
"""The class stands where a layer should."""

import tensorflow as tf

tf.keras.Sequential([tf.keras.layers.Flatten])
#> ValueError: Only instances of `keras.Layer` can be added to a Sequential
#> model. Received: <class 'Flatten'> (of type <class 'type'>)
