"""The function for any order."""

import tensorflow as tf

print(tf.math.unsorted_segment_sum([1.0, 2.0, 3.0], [0, 1, 0], num_segments=2))
#> tf.Tensor([4. 2.], shape=(2,), dtype=float32)
