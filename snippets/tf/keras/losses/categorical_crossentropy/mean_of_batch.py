"""The mean over the batch, in two ways."""

import tensorflow as tf

y_true = tf.constant([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]])
y_pred = tf.constant([[0.05, 0.9, 0.05], [0.6, 0.2, 0.2]])
each = tf.keras.losses.categorical_crossentropy(y_true, y_pred)
print(tf.reduce_mean(each).numpy())
#> 0.30809307
print(tf.keras.losses.CategoricalCrossentropy()(y_true, y_pred).numpy())
#> 0.30809307
