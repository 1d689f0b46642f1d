"""Make a new tensor in which one value differs."""

import tensorflow as tf

numbers = tf.zeros((3,))
changed = tf.tensor_scatter_nd_update(numbers, [[0]], [5.0])
print(changed.numpy(), numbers.numpy())
#> [5. 0. 0.] [0. 0. 0.]
