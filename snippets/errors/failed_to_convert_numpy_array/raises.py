# snippet: raises=ValueError
"""The values of a table with numbers and text are objects."""

import numpy as np
import tensorflow as tf

table = np.array([[1, 2.5], [3, 4.5]], dtype=object)
print(table.dtype)
#> object
tf.convert_to_tensor(table)
#> ValueError: Failed to convert a NumPy array to a Tensor (Unsupported object
#> type int).
