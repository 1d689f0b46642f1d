# snippet: rtol=1e-3
"""The tape is exact; a finite difference comes close."""

import numpy as np
import tensorflow as tf

w = tf.Variable(2.0)
with tf.GradientTape() as tape:
    cost = tf.sin(w)
step = 0.1
nearby = (np.sin(2.0 + step) - np.sin(2.0 - step)) / (2 * step)
print(f"{tape.gradient(cost, w).numpy():.4f} {nearby:.4f} {np.cos(2.0):.4f}")
#> -0.4161 -0.4155 -0.4161
