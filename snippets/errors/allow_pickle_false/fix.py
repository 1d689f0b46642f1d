"""NumPy must be told to trust a file of objects."""

import numpy as np
import tensorflow as tf

rows = np.array([[1], [2, 3]], dtype=object)
np.save("rows.npy", rows)
print(np.load("rows.npy", allow_pickle=True))
#> [list([1]) list([2, 3])]
print(tf.ragged.constant(list(rows)))
#> <tf.RaggedTensor [[1], [2, 3]]>
