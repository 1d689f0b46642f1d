# snippet: raises=InvalidArgumentError
"""A scalar has no axis 0."""

import tensorflow as tf

tf.concat([tf.constant(1.0), tf.constant(2.0)], axis=0)
#> InvalidArgumentError: ConcatOp : Can't concatenate scalars (use tf.stack
#> instead)
