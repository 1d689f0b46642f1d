# snippet: raises=InvalidArgumentError
"""Along axis 0 both need the same number of columns."""

import tensorflow as tf

a = tf.zeros((2, 3))
b = tf.zeros((2, 4))
tf.concat([a, b], axis=0)
#> InvalidArgumentError: ConcatOp : Dimension 1 in both shapes must be equal:
#> shape[0] = [2,3] vs. shape[1] = [2,4]
