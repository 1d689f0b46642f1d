# snippet: raises=InvalidArgumentError
"""The new shape must hold just as many values."""

import tensorflow as tf

tf.reshape(tf.zeros((2, 3)), (4, 2))
#> InvalidArgumentError: Input to reshape is a tensor with 6 values, but the
#> requested shape has 8
