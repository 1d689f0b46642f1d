"""One class is one column."""

import tensorflow as tf

labels, probabilities = tf.constant([[1], [0]]), tf.constant([[0.8], [0.3]])
print(tf.keras.metrics.F1Score(threshold=0.5)(labels, probabilities))
#> tf.Tensor([0.9999998], shape=(1,), dtype=float32)
