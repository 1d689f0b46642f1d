# snippet: raises=ValueError
"""Rows of different lengths do not become a tensor."""

import tensorflow as tf

words = tf.strings.split(["to be", "or not to be"])
tf.convert_to_tensor(words)
#> ValueError: TypeError: object of type 'RaggedTensor' has no len()
