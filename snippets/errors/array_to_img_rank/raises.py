# snippet: raises=ValueError
"""A batch of one."""

import numpy as np
import tensorflow as tf

tf.keras.utils.array_to_img(np.zeros((1, 8, 8, 3)))
#> ValueError: Expected image array to have rank 3 (single image). Got array
#> with shape: (1, 8, 8, 3)
