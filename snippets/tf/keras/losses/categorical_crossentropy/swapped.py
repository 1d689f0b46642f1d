"""Labels first, and by mistake last."""

import tensorflow as tf

y_true = tf.constant([[0.0, 1.0, 0.0]])
y_pred = tf.constant([[0.05, 0.9, 0.05]])
loss = tf.keras.losses.categorical_crossentropy
print(loss(y_true, y_pred).numpy())
#> [0.10536055]
print(loss(y_pred, y_true).numpy())
#> [1.6118097]
