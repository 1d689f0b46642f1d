# snippet: raises=InvalidArgumentError
"""Compared from the right, 3 meets 2."""

import tensorflow as tf

scores = tf.ones((2, 3))
bonus = tf.constant([10.0, 20.0])
print(scores.shape, bonus.shape)
#> (2, 3) (2,)
scores + bonus
#> InvalidArgumentError: Incompatible shapes: [2,3] vs. [2]
