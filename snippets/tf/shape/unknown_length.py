"""In a tf.function it knows a length that the signature leaves open."""

import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec((None, 2))])
def flat(rows):
    print("traced with", rows.shape)
    return tf.reshape(rows, (tf.shape(rows)[0] * 2,))


print(flat(tf.ones((3, 2))).shape)
#> traced with (None, 2)
#> (6,)
