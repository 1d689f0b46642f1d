"""Weights let some examples count more, or not at all."""

import tensorflow as tf

y_true, y_pred = tf.one_hot([0, 1, 2], 3), tf.one_hot([0, 1, 1], 3)
accuracy = tf.keras.metrics.CategoricalAccuracy()
accuracy.update_state(y_true, y_pred, sample_weight=[1, 1, 0])
print(accuracy.result().numpy())
#> 1.0
