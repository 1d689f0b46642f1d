"""NumPy compares the positions of the largest values."""

import numpy as np
import tensorflow as tf

y_true = np.eye(3)[[0, 2, 1]]
y_pred = np.array([[0.8, 0.1, 0.1], [0.3, 0.4, 0.3], [0.2, 0.7, 0.1]])
accuracy = tf.keras.metrics.CategoricalAccuracy()
accuracy.update_state(y_true, y_pred)
print(accuracy.result().numpy())
#> 0.6666667
print(np.mean(np.argmax(y_true, axis=-1) == np.argmax(y_pred, axis=-1)))
#> 0.6666666666666666
