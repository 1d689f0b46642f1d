"""The example calls another function, and in losses instead of metrics."""

import tensorflow as tf

y_true = [[0, 1, 0.5], [1, 1, 0.2]]
y_pred = [[0.1, 0.9, 0.5], [1, 0.9, 0.2]]
r = tf.keras.metrics.pearson_correlation(y_true, y_pred, axis=-1)
print(r.numpy().round(4))
#> [1.     0.9934]
