# snippet: raises=AttributeError gone=tf.keras.metrics.Metric.reset_states
"""No metric has the old name with an s."""

import tensorflow as tf

train_accuracy = tf.keras.metrics.CategoricalAccuracy()
train_accuracy.reset_states()
#> AttributeError: 'CategoricalAccuracy' object has no attribute 'reset_states'
