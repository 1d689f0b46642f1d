# snippet: raises=AttributeError
"""The old name is gone."""

import tensorflow as tf

train_accuracy = tf.keras.metrics.CategoricalAccuracy()
train_accuracy.reset_states()
#> AttributeError: 'CategoricalAccuracy' object has no attribute 'reset_states'
