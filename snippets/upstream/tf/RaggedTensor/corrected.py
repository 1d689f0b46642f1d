"""The examples do not define RaggedTensor; it is tf.RaggedTensor."""

import tensorflow as tf

values = [3, 1, 4, 1, 5, 9, 2, 6]
inner = tf.RaggedTensor.from_row_splits(values, [0, 4, 4, 7, 8, 8])
print(inner.to_list())
#> [[3, 1, 4, 1], [], [5, 9, 2], [6], []]
print(tf.RaggedTensor.from_row_lengths(values, [4, 0, 3, 1, 0]).to_list())
#> [[3, 1, 4, 1], [], [5, 9, 2], [6], []]
print(tf.RaggedTensor.from_uniform_row_length(values, 2).to_list())
#> [[3, 1], [4, 1], [5, 9], [2, 6]]
outer = tf.RaggedTensor.from_row_splits(inner, row_splits=[0, 3, 3, 5])
print(outer.to_list())
#> [[[3, 1, 4, 1], [], [5, 9, 2]], [], [[6], []]]
print(outer.ragged_rank)
#> 2
