"""The inputs are random, so the printed value cannot come out again."""

import numpy as np
import tensorflow as tf

magnitude = np.array([5.0, 10.0])
angle = np.arctan2([4.0, 8.0], [3.0, -6.0])
z = tf.keras.ops.polar(magnitude, angle)
print(z.dtype.name, z.numpy().round(4))
#> complex128 [ 3.+4.j -6.+8.j]
