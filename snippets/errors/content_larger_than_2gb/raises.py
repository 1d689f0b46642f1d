# snippet: raises=ValueError
"""An array of 2 GB as a constant."""

import numpy as np
import tensorflow as tf

tf.make_tensor_proto(np.zeros(2**31, np.uint8))
#> ValueError: Cannot create a tensor proto whose content is larger than 2GB.
