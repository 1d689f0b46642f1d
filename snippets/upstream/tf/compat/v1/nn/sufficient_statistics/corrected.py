"""The function is not defined; it is tf.compat.v1.nn.sufficient_statistics."""

import tensorflow as tf

t = [[1, 2, 3], [4, 5, 6]]
statistics = tf.compat.v1.nn.sufficient_statistics(t, [1])
count, total, squares, shift = statistics
print(count.numpy(), total.numpy(), squares.numpy(), shift)
#> 3 [ 6 15] [14 77] None
last_axis = tf.compat.v1.nn.sufficient_statistics(t, [-1])
print([x.numpy() for x in last_axis[:3]])
#> [np.int32(3), array([ 6, 15], dtype=int32), array([14, 77], dtype=int32)]
