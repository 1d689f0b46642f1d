# snippet: raises=ValueError
"""There are no columns."""

import tensorflow as tf

labels, probabilities = tf.constant([1, 0]), tf.constant([0.8, 0.3])
tf.keras.metrics.F1Score(threshold=0.5)(labels, probabilities)
#> ValueError: FBetaScore expects 2D inputs with shape (batch_size, output_dim).
#> Received input shapes: y_pred.shape=(2,) and y_true.shape=(2,).
