"""The loss is only assigned, so nothing is printed."""

import tensorflow as tf

y_true = [[0.0, 1.0], [1.0, 1.0], [1.0, 1.0]]
y_pred = [[1.0, 0.0], [1.0, 1.0], [-1.0, -1.0]]
loss = tf.keras.losses.cosine_similarity(y_true, y_pred, axis=-1)
print(loss.numpy())
#> [-0.         -0.99999994  0.99999994]
