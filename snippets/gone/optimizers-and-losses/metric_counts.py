"""A metric keeps its state in an object."""

import tensorflow as tf

accuracy = tf.keras.metrics.SparseCategoricalAccuracy()
accuracy.update_state([0, 1], [[0.9, 0.1], [0.8, 0.2]])
print(accuracy.result().numpy())
#> 0.5
accuracy.reset_state()
print(accuracy.result().numpy())
#> 0.0
