"""Each call adds to the counts: 2 of 2, then 3 of 6."""

import tensorflow as tf

accuracy = tf.keras.metrics.CategoricalAccuracy()
batches = [([0, 1], [0, 1]), ([0, 1, 2, 0], [0, 2, 1, 2])]
for labels, guesses in batches:
    accuracy.update_state(tf.one_hot(labels, 3), tf.one_hot(guesses, 3))
    print(accuracy.result().numpy())
#> 1.0
#> 0.5
