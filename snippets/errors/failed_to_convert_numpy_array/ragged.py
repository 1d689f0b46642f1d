"""Rows of different lengths make a ragged tensor."""

import numpy as np
import tensorflow as tf

rows = [np.array([1, 2]), np.array([3])]
print(tf.ragged.stack(rows))
#> <tf.RaggedTensor [[1, 2], [3]]>
