"""A line break splits the example's strings: that is a syntax error."""

import numpy as np
import tensorflow as tf

values = np.array([[-3, 7], [2, -8], [1, 0]], dtype="int8")
packed, shape, length = tf.keras.quantizers.pack_int4(values, axis=0)
print(packed.numpy().tolist(), shape, length)
#> [[45, -121], [1, 0]] (2, 2) 3
print(2 * 16 + (-3 % 16))  # row 1 in the high four bits, row 0 in the low
#> 45

packed, shape, length = tf.keras.quantizers.pack_int4(values.T, axis=1)
print(packed.numpy().tolist(), shape, length)
#> [[45, 1], [-121, 0]] (2, 2) 3
