# snippet: raises=InvalidArgumentError
"""Lists of 1, 2 and 3 values."""

import tensorflow as tf

dataset = tf.data.Dataset.range(1, 4).map(lambda n: tf.range(n))
next(iter(dataset.batch(3)))
#> InvalidArgumentError: Cannot add tensor to the batch: number of elements does
#> not match. Shapes are: [tensor]: [...], [batch]: [...]
