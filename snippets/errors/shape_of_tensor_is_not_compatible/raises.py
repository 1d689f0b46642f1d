# snippet: raises=InvalidArgumentError
"""The check asks for three columns."""

import tensorflow as tf

batch = tf.zeros((8, 4))
tf.ensure_shape(batch, (None, 3))
#> InvalidArgumentError: Shape of tensor input [8,4] is not compatible with
#> expected shape [?,3].
