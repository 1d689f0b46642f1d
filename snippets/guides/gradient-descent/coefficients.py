# snippet: rtol=1e-3
"""Any quadratic: its coefficients are data."""

import numpy as np
import tensorflow as tf


def training(x, w, optimizer):
    def cost_fn():
        return x[0] * w**2 + x[1] * w + x[2]

    for _ in range(200):
        with tf.GradientTape() as tape:
            cost = cost_fn()
        grads = tape.gradient(cost, [w])
        optimizer.apply_gradients(zip(grads, [w]))
    return w


x = np.array([1.0, -10.0, 25.0])
w = tf.Variable(0.0)
optimizer = tf.keras.optimizers.Adam(0.1)
print(f"{training(x, w, optimizer).numpy():.3f}")
#> 5.000
