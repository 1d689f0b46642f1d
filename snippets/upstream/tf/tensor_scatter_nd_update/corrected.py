"""indices is a list there and has no shape: the rule needs tensors."""

import tensorflow as tf

tensor = tf.zeros((3, 3), tf.int32)
indices = tf.constant([[[0, 0], [1, 1]], [[1, 2], [2, 0]]])
updates = tf.constant([[1, 2], [3, 4]])
index_depth = indices.shape[-1]
batch_shape = indices.shape[:-1]
inner_shape = tensor.shape[index_depth:]
print(index_depth, batch_shape, inner_shape)
#> 2 (2, 2) ()
assert updates.shape == batch_shape + inner_shape
print(tf.tensor_scatter_nd_update(tensor, indices, updates).numpy())
#> [[1 0 0]
#>  [0 2 3]
#>  [4 0 0]]
