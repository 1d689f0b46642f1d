"""Weights are cast to the metric's dtype, int by default: ask for float32."""

import numpy as np
import tensorflow as tf

y_true = np.eye(3)[[2, 0, 1, 0]]
y_pred = np.array(
    [
        [0.2, 0.3, 0.5],
        [0.1, 0.2, 0.7],
        [0.5, 0.3, 0.1],
        [0.1, 0.4, 0.5],
    ]
)
weights = [0.1, 0.2, 0.3, 0.4]
m = tf.keras.metrics.OneHotIoU(3, target_class_ids=[0, 2], dtype="float32")
m.update_state(y_true, y_pred, sample_weight=weights)
print(m.result().numpy().round(4))
#> 0.0714
