"""How often the largest score stands at the right class."""

import tensorflow as tf

y_true = tf.constant([[0.0, 0.0, 1.0], [0.0, 1.0, 0.0]])
y_pred = tf.constant([[0.1, 0.2, 0.7], [0.6, 0.3, 0.1]])
accuracy = tf.keras.metrics.CategoricalAccuracy()
accuracy.update_state(y_true, y_pred)
print(accuracy.result().numpy())
#> 0.5
