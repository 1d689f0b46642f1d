# snippet: raises=InvalidArgumentError
"""The scores of one example have one axis, number 0 or -1."""

import tensorflow as tf

tf.nn.softmax(tf.constant([2.0, 1.0, 0.0]), axis=1)
#> InvalidArgumentError: `dim` must be in the range [-1, 1) where 1 is the
#> number of dimensions in the input. Received: dim=1
