# snippet: raises=InaccessibleTensorError
"""The list keeps a tensor of the loop."""

import tensorflow as tf


@tf.function
def squares(n):
    found = []
    for i in tf.range(n):
        found.append(i * i)
    return tf.stack(found)


squares(tf.constant(3))
#> InaccessibleTensorError: <tf.Tensor 'while/mul:0' shape=() dtype=int32> is
#> out of scope and cannot be used here. Use return values, explicit Python
#> locals or TensorFlow collections to access it.
