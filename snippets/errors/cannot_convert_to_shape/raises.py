# snippet: raises=ValueError
"""Division gives a float."""

import tensorflow as tf

tf.keras.Input((28 / 2, 28 / 2))
#> ValueError: Cannot convert '(14.0, 14.0)' to a shape. Found invalid dimension
#> '14.0' of type '<class 'float'>'.
