# snippet: raises=InvalidArgumentError
"""A list of tensors is stacked when it becomes one."""

import tensorflow as tf

rows = [tf.constant([1, 2]), tf.constant([3, 4, 5])]
tf.convert_to_tensor(rows)
#> InvalidArgumentError: Shapes of all inputs must match: values[0].shape = [2]
#> != values[1].shape = [3]
