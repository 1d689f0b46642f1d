"""A line break splits the example's strings: that is a syntax error."""

import numpy as np
import tensorflow as tf

values = np.array([[-3, 7], [2, -8], [1, 0]], dtype="int8")
packed, _, length = tf.keras.quantizers.pack_int4(values, axis=0)
print(packed.shape)
#> (2, 2)
unpacked = tf.keras.quantizers.unpack_int4(packed, length, axis=0)
print(unpacked.numpy().tolist())
#> [[-3, 7], [2, -8], [1, 0]]
print(np.array_equal(values, unpacked))
#> True
