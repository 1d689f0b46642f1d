"""A ragged tensor keeps rows of different lengths."""

import tensorflow as tf

rows = tf.ragged.constant([[1, 2, 3], [4, 5]])
print(rows)
#> <tf.RaggedTensor [[1, 2, 3], [4, 5]]>
print(rows.shape)
#> (2, None)
