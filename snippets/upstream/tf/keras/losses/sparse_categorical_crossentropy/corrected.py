"""Lists have no shape: pass arrays or tensors."""

import numpy as np
import tensorflow as tf

y_true = np.array([1, 2])
y_pred = np.array([[0.05, 0.95, 0], [0.1, 0.8, 0.1]])
loss = tf.keras.losses.sparse_categorical_crossentropy(y_true, y_pred)
print(loss.shape)
#> (2,)
print(loss.numpy().round(4))
#> [0.0513 2.3026]
