# snippet: raises=AttributeError gone=tf.keras.metrics.CategoricalAccuracy.reset_states
"""The old name had an s."""

import tensorflow as tf

train_accuracy = tf.keras.metrics.CategoricalAccuracy()
train_accuracy.reset_states()
#> AttributeError: 'CategoricalAccuracy' object has no attribute 'reset_states'
