# snippet: raises=InvalidArgumentError
"""Three labels, two of them equal, in two steps."""

import tensorflow as tf

labels = tf.sparse.from_dense([[1, 2, 2]])
logits = tf.zeros((2, 1, 5))
tf.compat.v1.nn.ctc_loss(labels, logits, sequence_length=[2])
#> InvalidArgumentError: Not enough time for target transition sequence
#> (required: 3, available: 2)0You can turn this error into a warning by using
#> the flag ignore_longer_outputs_than_inputs
