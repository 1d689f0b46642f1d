"""The definition, 1 / (1 + exp(-x)), in NumPy."""

import numpy as np
import tensorflow as tf

scores = np.linspace(-5, 5, 11)
ours = tf.keras.activations.sigmoid(scores).numpy()
print(np.allclose(ours, 1 / (1 + np.exp(-scores))))
#> True
