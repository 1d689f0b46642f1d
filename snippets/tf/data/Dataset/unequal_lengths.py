# snippet: raises=ValueError
"""All arrays need the same first length."""

import tensorflow as tf

tf.data.Dataset.from_tensor_slices((tf.zeros((3, 2)), tf.zeros((4,))))
#> ValueError: Dimensions 3 and 4 are not compatible
