"""tf.assert_near is gone: it is tf.debugging.assert_near, and returns None."""

import numpy as np
import tensorflow as tf

values = tf.linalg.eigh_tridiagonal([0.0, 0.0, 0.0], [1.0, 1.0])
expected = [-np.sqrt(2.0), 0.0, np.sqrt(2.0)]
print(tf.debugging.assert_near(tf.constant(expected, tf.float32), values))
#> None
print(np.round(values, 4) + 0.0)  # no minus before zero
#> [-1.4142  0.      1.4142]
