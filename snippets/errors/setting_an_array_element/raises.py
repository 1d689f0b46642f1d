# snippet: raises=ValueError
"""The rows have 3 and 2 values."""

import numpy as np
import tensorflow as tf

tf.constant(np.array([[1, 2, 3], [4, 5]], dtype="float32"))
#> ValueError: setting an array element with a sequence. The requested array has
#> an inhomogeneous shape after 1 dimensions. The detected shape was (2,) +
#> inhomogeneous part.
