"""The loss of a very wrong guess, after each of the two sigmoids."""

import tensorflow as tf

truth = tf.constant([[1.0]])
score = tf.constant([[-100.0]])
loss = tf.keras.losses.binary_crossentropy
print(loss(truth, tf.keras.activations.sigmoid(score)).numpy())
#> [100.]
print(loss(truth, tf.sigmoid(score)).numpy())
#> [16.118095]
