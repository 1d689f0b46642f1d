"""NumPy floats are float64, and so is the result: ask for float32."""

import numpy as np
import tensorflow as tf

x = np.array([-1.0, 0.0, 1.0], dtype="float32")
y = tf.keras.ops.erf(x)
print(y.dtype.name, y.numpy().round(4))
#> float32 [-0.8427  0.      0.8427]
print(tf.keras.ops.erf(x.astype("float64")).dtype.name)
#> float64
