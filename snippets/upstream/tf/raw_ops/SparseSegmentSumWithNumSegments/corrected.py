"""The old name is gone, a bracket is misplaced: use tf.sparse.segment_sum."""

import tensorflow as tf

c = tf.constant([[1, 2], [-1, -2], [5, 6]])
total = tf.raw_ops.SparseSegmentSumWithNumSegments(
    data=c, indices=[0, 1], segment_ids=[0, 0], num_segments=3
)
print(total.numpy())
#> [[0 0]
#>  [0 0]
#>  [0 0]]
print(tf.sparse.segment_sum(c, [0, 1], [0, 2], num_segments=4).numpy())
#> [[ 1  2]
#>  [ 0  0]
#>  [-1 -2]
#>  [ 0  0]]
