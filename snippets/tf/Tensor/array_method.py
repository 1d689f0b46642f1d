# snippet: raises=AttributeError
"""A tensor has few methods; look for a function."""

import tensorflow as tf

tf.zeros((2, 3)).reshape((3, 2))
#> AttributeError: EagerTensor object has no attribute 'reshape'.
