"""Scores 20 and -100, both labelled 0: the losses are the right ones."""

import tensorflow as tf

labels = tf.constant([0.0, 0.0])
scores = tf.constant([20.0, -100.0])
loss = tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=scores)
print(loss.numpy())
#> [20.  0.]
print((-tf.math.log(1 - tf.sigmoid(scores))).numpy())
#> [inf -0.]
