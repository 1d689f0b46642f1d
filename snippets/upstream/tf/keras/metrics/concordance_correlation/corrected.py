"""The function is in tf.keras.metrics, not in losses."""

import tensorflow as tf

y_true = [[0, 1, 0.5], [1, 1, 0.2]]
y_pred = [[0.1, 0.9, 0.5], [1, 0.9, 0.2]]
ccc = tf.keras.metrics.concordance_correlation(y_true, y_pred, axis=-1)
print(ccc.numpy().round(4))
#> [0.9756 0.9877]
