"""The result is only assigned, so nothing is printed."""

import numpy as np
import tensorflow as tf

metric = tf.keras.metrics.F1Score(threshold=0.5)
y_true = np.array([[1, 1, 1], [1, 0, 0], [1, 1, 0]])
y_pred = np.array([[0.2, 0.6, 0.7], [0.2, 0.6, 0.6], [0.6, 0.8, 0.0]])
metric.update_state(y_true, y_pred)
print(metric.result().numpy().round(4))
#> [0.5    0.8    0.6667]
