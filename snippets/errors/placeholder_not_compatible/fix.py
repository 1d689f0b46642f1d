"""Write a function."""

import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec((None, 3), tf.float32)])
def row_sums(x):
    return tf.reduce_sum(x, axis=1)


print(row_sums(tf.ones((2, 3))))
#> tf.Tensor([3. 3.], shape=(2,), dtype=float32)
