# snippet: raises=TypeError
"""The labels are integers, the predictions floats."""

import tensorflow as tf


@tf.function
def squared_error(predicted, labels):
    return tf.reduce_mean((predicted - labels) ** 2)


squared_error(tf.constant([0.5, 2.0]), tf.constant([1, 2]))
#> TypeError: Input 'y' of 'Sub' Op has type int32 that does not match type
#> float32 of argument 'x'.
