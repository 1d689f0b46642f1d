"""A column of ones for as many rows as there are."""

import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec((None, 2))])
def column_for(rows):
    return tf.ones((tf.shape(rows)[0], 1))


print(column_for(tf.zeros((4, 2))).shape)
#> (4, 1)
