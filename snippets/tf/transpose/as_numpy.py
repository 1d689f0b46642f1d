"""Reversed, and with a given order."""

import numpy as np
import tensorflow as tf

values = np.arange(24).reshape(2, 3, 4)
print(np.array_equal(tf.transpose(values), np.transpose(values)))
#> True
order = (1, 2, 0)
ours = tf.transpose(values, perm=order)
print(np.array_equal(ours, np.transpose(values, axes=order)))
#> True
