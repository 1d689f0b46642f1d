"""Random labels may leave out class 2: fix the one-hot width with np.eye(3)."""

import numpy as np
import tensorflow as tf

y_true = np.eye(3)[[0, 1]]
y_pred = np.array([[0.8, 0.1, 0.1], [0.5, 0.25, 0.25]])
loss = tf.keras.losses.categorical_hinge(y_true, y_pred)
print(y_true)
#> [[1. 0. 0.]
#>  [0. 1. 0.]]
print(loss.shape)
#> (2,)
print(loss.numpy().round(2))
#> [0.3  1.25]
