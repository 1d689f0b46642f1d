# snippet: raises=InvalidArgumentError
"""One number is not enough."""

import tensorflow as tf

tf.random.stateless_uniform((2,), seed=1)
#> InvalidArgumentError: seed must have shape [2], not []
