# snippet: raises=AttributeError
"""lower is Python's, not the tensor's."""

import tensorflow as tf

word = tf.constant("Hello")
word.lower()
#> AttributeError: 'EagerTensor' object has no attribute 'lower'
