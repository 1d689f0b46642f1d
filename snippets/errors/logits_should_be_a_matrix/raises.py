# snippet: raises=InvalidArgumentError
"""One row without its matrix."""

import tensorflow as tf

tf.random.categorical(tf.zeros(3), num_samples=2)
#> InvalidArgumentError: logits should be a matrix, got shape [3]
