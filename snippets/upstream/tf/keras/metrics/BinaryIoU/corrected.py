"""Weights are cast to the metric's dtype, int by default: ask for float32."""

import tensorflow as tf

m = tf.keras.metrics.BinaryIoU(threshold=0.3, dtype="float32")
y_true = [0, 1, 0, 1]
y_pred = [0.1, 0.2, 0.4, 0.7]
m.update_state(y_true, y_pred)
print(m.result().numpy().round(4))
#> 0.3333
m.reset_state()
m.update_state(y_true, y_pred, sample_weight=[0.2, 0.3, 0.4, 0.1])
print(m.result().numpy().round(4))
#> 0.1736
