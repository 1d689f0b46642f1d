"""Pad the rows, or keep them ragged."""

import tensorflow as tf

rows = [[1, 2, 3], [4, 5]]
print(tf.keras.utils.pad_sequences(rows, padding="post"))
#> [[1 2 3]
#>  [4 5 0]]
print(tf.ragged.constant(rows))
#> <tf.RaggedTensor [[1, 2, 3], [4, 5]]>
