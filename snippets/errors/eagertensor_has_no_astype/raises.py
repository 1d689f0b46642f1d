# snippet: raises=AttributeError
"""astype is NumPy's."""

import tensorflow as tf

x = tf.constant([1, 2])
x.astype("float32")
#> AttributeError: EagerTensor object has no attribute 'astype'.
