# snippet: raises=ValueError
"""Labels of shape (2,) do not fit predictions of shape (2, 3)."""

import tensorflow as tf

labels = tf.constant([1, 0])
y_pred = tf.constant([[0.05, 0.9, 0.05], [0.6, 0.2, 0.2]])
tf.keras.losses.categorical_crossentropy(labels, y_pred)
#> ValueError: Arguments `target` and `output` must have the same rank (ndim).
#> Received: target.shape=(2,), output.shape=(2, 3)
