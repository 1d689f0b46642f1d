"""After the reset the metric begins again."""

import tensorflow as tf

train_accuracy = tf.keras.metrics.CategoricalAccuracy()
train_accuracy.update_state([[0, 1]], [[0.2, 0.8]])
print(train_accuracy.result().numpy())
#> 1.0
train_accuracy.reset_state()
print(train_accuracy.result().numpy())
#> 0.0
