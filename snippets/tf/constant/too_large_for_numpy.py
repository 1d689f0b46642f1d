# snippet: raises=OverflowError
"""NumPy refuses a number that does not fit."""

import numpy as np
import tensorflow as tf

print(tf.constant(300, dtype=tf.uint8).numpy())
#> 44
np.array(300, dtype=np.uint8)
#> OverflowError: Python integer 300 out of bounds for uint8
