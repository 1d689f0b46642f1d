"""Smoothing by 0.3 over three classes: 1 becomes 0.8, and 0 becomes 0.1."""

import tensorflow as tf

y_true = tf.constant([[0.0, 1.0, 0.0]])
y_pred = tf.constant([[0.05, 0.9, 0.05]])
loss = tf.keras.losses.categorical_crossentropy
print(loss(y_true, y_pred).numpy())
#> [0.10536055]
print(loss(y_true, y_pred, label_smoothing=0.3).numpy())
#> [0.68343496]
print(loss(tf.constant([[0.1, 0.8, 0.1]]), y_pred).numpy())
#> [0.68343496]
