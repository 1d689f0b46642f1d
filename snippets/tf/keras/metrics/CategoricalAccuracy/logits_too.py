"""Scores need not be probabilities: softmax keeps the largest in place."""

import tensorflow as tf

y_true = tf.one_hot([0, 2, 1], 3)
z3 = tf.constant([[4.0, -1.0, 0.0], [0.0, 2.0, 1.0], [-3.0, 5.0, 0.0]])
for scores in (z3, tf.nn.softmax(z3)):
    accuracy = tf.keras.metrics.CategoricalAccuracy()
    accuracy.update_state(y_true, scores)
    print(accuracy.result().numpy())
#> 0.6666667
#> 0.6666667
