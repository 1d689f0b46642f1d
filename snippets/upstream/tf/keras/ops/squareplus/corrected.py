"""NumPy floats are float64, and so is the result: ask for float32."""

import numpy as np
import tensorflow as tf

x = np.array([-1.0, 0.0, 1.0], dtype="float32")
y = tf.keras.ops.squareplus(x)
print(y.dtype.name, y.numpy().round(4))
#> float32 [0.618 1.    1.618]
