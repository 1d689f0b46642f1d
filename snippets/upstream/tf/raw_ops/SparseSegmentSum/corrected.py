"""tf.sparse_segment_sum is gone: use tf.sparse.segment_sum or the raw op."""

import tensorflow as tf

c = tf.constant([[1, 2], [-1, -2], [5, 6]])
both = tf.raw_ops.SparseSegmentSum(data=c, indices=[0, 1], segment_ids=[0, 0])
print(both.numpy())
#> [[0 0]]
print(tf.sparse.segment_sum(c, [0, 1], [0, 1]).numpy())
#> [[ 1  2]
#>  [-1 -2]]
print(tf.sparse.segment_sum(c, [0, 1, 2], [0, 0, 1]).numpy())
#> [[0 0]
#>  [5 6]]
print(tf.math.segment_sum(c, [0, 0, 1]).numpy())
#> [[0 0]
#>  [5 6]]
