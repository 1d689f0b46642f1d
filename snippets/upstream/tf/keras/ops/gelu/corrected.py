"""The printed numbers are those of approximate=False; the default is True."""

import numpy as np
import tensorflow as tf

x = np.array([-1.0, 0.0, 1.0])
print(tf.keras.ops.gelu(x, approximate=False).numpy().round(5))
#> [-0.15866  0.       0.84134]
print(tf.keras.ops.gelu(x).numpy().round(5))
#> [-0.15881  0.       0.84119]
