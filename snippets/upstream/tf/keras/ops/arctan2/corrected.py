"""The example uses numpy without importing it."""

import numpy as np
import tensorflow as tf

x = tf.keras.ops.convert_to_tensor([-1, +1, +1, -1])
y = tf.keras.ops.convert_to_tensor([-1, -1, +1, +1])
print((tf.keras.ops.arctan2(y, x) * 180 / np.pi).numpy())
#> [-135.  -45.   45.  135.]
y = tf.keras.ops.array([0.0, 0.0, np.inf])
x = tf.keras.ops.array([+0.0, -0.0, np.inf])
print(tf.keras.ops.arctan2(y, x).numpy())
#> [0.        3.1415927 0.7853982]
