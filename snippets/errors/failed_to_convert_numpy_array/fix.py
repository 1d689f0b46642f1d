"""Convert the array to one number type."""

import numpy as np
import tensorflow as tf

table = np.array([[1, 2.5], [3, 4.5]], dtype=object)
print(tf.convert_to_tensor(table.astype("float32")))
#> tf.Tensor(
#> [[1.  2.5]
#>  [3.  4.5]], shape=(2, 2), dtype=float32)
