"""Three steps of Adam in NumPy, and by the optimizer."""

import numpy as np
import tensorflow as tf

rate, beta_1, beta_2, epsilon = 0.1, 0.9, 0.999, 1e-7
position, mean, square = 0.0, 0.0, 0.0
w = tf.Variable(0.0)
optimizer = tf.keras.optimizers.Adam(rate, beta_1, beta_2, epsilon)
for step in range(1, 4):
    grad = 2 * position - 10
    mean = beta_1 * mean + (1 - beta_1) * grad
    square = beta_2 * square + (1 - beta_2) * grad**2
    length = rate * np.sqrt(1 - beta_2**step) / (1 - beta_1**step)
    position -= length * mean / (np.sqrt(square) + epsilon)
    optimizer.apply_gradients([(2 * w - 10, w)])
    print(f"{position:.4f} {w.numpy():.4f}")
#> 0.1000 0.1000
#> 0.1999 0.1999
#> 0.2998 0.2998
