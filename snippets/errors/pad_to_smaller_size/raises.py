# snippet: raises=DataLossError
"""Three values do not fit two places."""

import tensorflow as tf

dataset = tf.data.Dataset.range(1, 4).map(lambda n: tf.range(n))
next(iter(dataset.padded_batch(3, padded_shapes=[2])))
#> DataLossError: Attempted to pad to a smaller size than the input element.
