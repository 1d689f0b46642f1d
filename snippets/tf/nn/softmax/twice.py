"""The loss of a good guess, from scores and wrongly from probabilities."""

import tensorflow as tf

truth = tf.constant([[0.0, 1.0, 0.0]])
logits = tf.constant([[1.0, 5.0, 1.0]])
loss = tf.keras.losses.categorical_crossentropy
print(loss(truth, logits, from_logits=True).numpy())
#> [0.03597637]
print(loss(truth, tf.nn.softmax(logits), from_logits=True).numpy())
#> [0.5742568]
print(loss(truth, tf.nn.softmax(logits)).numpy())
#> [0.03597631]
