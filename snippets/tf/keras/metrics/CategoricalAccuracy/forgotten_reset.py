"""Without reset_state the first epoch still counts in the second."""

import tensorflow as tf

labels = tf.one_hot([0, 1], 2)
train_accuracy = tf.keras.metrics.CategoricalAccuracy()
for epoch, guesses in enumerate(([1, 0], [0, 1])):
    train_accuracy.update_state(labels, tf.one_hot(guesses, 2))
    print(epoch, train_accuracy.result().numpy())
#> 0 0.0
#> 1 0.5
