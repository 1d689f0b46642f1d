# snippet: raises=ValueError
"""x.shape[0] is None while tracing."""

import tensorflow as tf

spec = tf.TensorSpec((None, 3), tf.float32)


@tf.function(input_signature=[spec])
def noise_like(x):
    return tf.zeros(x.shape)


noise_like(tf.ones((2, 3)))
#> ValueError: Cannot convert a partially known TensorShape (None, 3) to a
#> Tensor.
