# snippet: raises=InvalidArgumentError
"""j is 3 and 2."""

import tensorflow as tf

a = tf.ones((2, 3))
b = tf.ones((2, 3))
tf.einsum("ij,jk->ik", a, b)
#> InvalidArgumentError: Expected dimension 3 at axis 0 of the input shaped
#> [2,3] but got dimension 2
