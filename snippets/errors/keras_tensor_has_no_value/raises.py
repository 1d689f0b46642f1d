# snippet: raises=ValueError
"""NumPy wants values."""

import numpy as np
import tensorflow as tf

x = tf.keras.Input((3,))
np.array(x)
#> ValueError: A KerasTensor is symbolic: it's a placeholder for a shape an a
#> dtype. It doesn't have any actual numerical value. You cannot convert it to a
#> NumPy array.
