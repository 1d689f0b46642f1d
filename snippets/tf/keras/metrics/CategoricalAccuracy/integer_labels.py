"""All guesses are right, but the labels are not one-hot."""

import tensorflow as tf

labels = tf.constant([2, 1, 0, 1])
scores = tf.one_hot([2, 1, 0, 1], 3)
wrong = tf.keras.metrics.CategoricalAccuracy()
wrong.update_state(labels, scores)
print(wrong.result().numpy())
#> 0.25

right = tf.keras.metrics.SparseCategoricalAccuracy()
right.update_state(labels, scores)
print(right.result().numpy())
#> 1.0
