# snippet: raises=AttributeError
"""NumPy arrays have it; a tensor does not."""

import tensorflow as tf

print(tf.zeros((2, 3)).T)
#> AttributeError: EagerTensor object has no attribute 'T'.
