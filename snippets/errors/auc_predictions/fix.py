"""Turn scores into probabilities, or tell the metric."""

import tensorflow as tf

scores = tf.constant([-2.0, 3.0])
print(tf.keras.metrics.AUC()([0, 1], tf.sigmoid(scores)))
#> tf.Tensor(1.0, shape=(), dtype=float32)
print(tf.keras.metrics.AUC(from_logits=True)([0, 1], scores))
#> tf.Tensor(1.0, shape=(), dtype=float32)
