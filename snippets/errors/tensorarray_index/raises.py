# snippet: raises=OutOfRangeError
"""Places are 0, 1 and 2."""

import tensorflow as tf

array = tf.TensorArray(tf.float32, size=3)
array.write(3, 1.0)
#> OutOfRangeError: Tried to write to index 3 but array is not resizeable and
#> size is: 3
