"""Without an arrow the output's labels are to be sorted; they are not."""

import numpy as np
import tensorflow as tf

table = np.arange(6.0).reshape(2, 3)
print(np.einsum("ji", table).shape)
#> (3, 2)
print(tf.einsum("ji", table).shape)
#> (3, 2)
print(tf.keras.ops.einsum("ji", table).shape)
#> (2, 3)
print(tf.keras.ops.einsum("ji->ij", table).shape)
#> (3, 2)
