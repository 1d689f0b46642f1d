"""NumPy floats are float64, and so is the result: ask for float32."""

import numpy as np
import tensorflow as tf

x = np.array([-0.5, 0.0, 0.5], dtype="float32")
y = tf.keras.ops.erfinv(x)
print(y.dtype.name, y.numpy().round(4))
#> float32 [-0.4769  0.      0.4769]
print(tf.keras.ops.erfinv(x.astype("float64")).dtype.name)
#> float64
