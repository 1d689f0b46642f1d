"""Weights of another shape are broadcast, where an error is documented."""

import numpy as np
import tensorflow as tf

data = np.array([[0.0, 1.0], [2.0, 3.0], [4.0, 5.0]])
weights = np.array([0.25, 0.75])
print(tf.keras.ops.average(data, weights=weights).numpy())
#> 8.25
print(tf.keras.ops.average(data, axis=1, weights=weights).numpy())
#> [0.75 2.75 4.75]
