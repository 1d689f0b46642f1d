"""The example does not define Dataset; it is tf.data.Dataset."""

import tensorflow as tf

Dataset = tf.data.Dataset
dataset = Dataset.range(1, 6).interleave(
    lambda x: Dataset.from_tensors(x).repeat(3),
    cycle_length=2,
    block_length=2,
)
print([x.item() for x in dataset.as_numpy_iterator()])
#> [1, 1, 2, 2, 1, 2, 3, 3, 4, 4, 3, 4, 5, 5, 5]
