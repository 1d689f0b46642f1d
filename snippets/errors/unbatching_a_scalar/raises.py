# snippet: raises=ValueError
"""A scalar has no rows."""

import tensorflow as tf

tf.data.Dataset.from_tensor_slices("train.csv")
#> ValueError: Unbatching a tensor is only supported for rank >= 1
