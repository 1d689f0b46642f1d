"""Z3 holds an example in each column; its transpose one in each row."""

import tensorflow as tf

minibatch_Y = tf.one_hot([0, 2, 1, 1], 3)
Z3 = tf.constant([[5.0, 0, 1, 2], [1, 1, 4, 3], [0, 3, 2, 9]])
print(minibatch_Y.shape, Z3.shape, tf.transpose(Z3).shape)
#> (4, 3) (3, 4) (4, 3)

train_accuracy = tf.keras.metrics.CategoricalAccuracy()
train_accuracy.update_state(minibatch_Y, tf.transpose(Z3))
print(train_accuracy.result().numpy())
#> 0.75
