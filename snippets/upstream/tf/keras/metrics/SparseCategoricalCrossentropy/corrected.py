"""Lists have no shape: pass arrays or tensors."""

import numpy as np
import tensorflow as tf

m = tf.keras.metrics.SparseCategoricalCrossentropy()
y_true = np.array([1, 2])
y_pred = np.array([[0.05, 0.95, 0], [0.1, 0.8, 0.1]])
m.update_state(y_true, y_pred)
print(m.result().numpy().round(4))
#> 1.1769
m.reset_state()
m.update_state(y_true, y_pred, sample_weight=np.array([0.3, 0.7]))
print(m.result().numpy().round(4))
#> 1.6272
