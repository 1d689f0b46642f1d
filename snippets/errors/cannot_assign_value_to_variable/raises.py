# snippet: raises=ValueError
"""Two places, three values."""

import tensorflow as tf

w = tf.Variable([1.0, 2.0])
w.assign([1.0, 2.0, 3.0])
#> ValueError: Cannot assign value to variable ' Variable:0': Shape mismatch.The
#> variable shape (2,), and the assigned value shape (3,) are incompatible.
