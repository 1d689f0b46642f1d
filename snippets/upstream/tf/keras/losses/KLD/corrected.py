"""ops is not imported, and floats are compared for exact equality."""

import keras
import numpy as np
import tensorflow as tf

y_true = np.array([[0.0, 1.0, 1.0], [1.0, 0.0, 0.0]], "float32")
y_pred = np.array([[0.5, 0.5, 0.25], [0.5, 0.2, 0.3]], "float32")
loss = tf.keras.losses.KLD(y_true, y_pred)
print(loss.shape, loss.numpy().round(3))
#> (2,) [2.079 0.693]
y_true = keras.ops.clip(y_true, 1e-7, 1)
y_pred = keras.ops.clip(y_pred, 1e-7, 1)
by_hand = np.sum(y_true * np.log(y_true / y_pred), axis=-1)
print(np.allclose(loss, by_hand))
#> True
