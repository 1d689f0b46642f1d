"""The definition in NumPy, over a range where it does not overflow."""

import numpy as np
import tensorflow as tf

x = np.linspace(-5, 5, 11)
print(np.allclose(tf.sigmoid(x), 1 / (1 + np.exp(-x))))
#> True
with np.errstate(over="ignore"):
    print(1 / (1 + np.exp(1000.0)), tf.sigmoid(-1000.0).numpy())
#> 0.0 0.0
