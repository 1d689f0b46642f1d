# snippet: raises=TypeError
"""A function comes out."""

import tensorflow as tf


@tf.function
def scaler(factor):
    return lambda x: factor * x


scaler(tf.constant(2.0))
#> TypeError: To be compatible with tf.function, Python functions must return
#> zero or more Tensors or ExtensionTypes or None values; in compilation of
#> ..., found return value of type function, which is not a
#> Tensor or ExtensionType.
