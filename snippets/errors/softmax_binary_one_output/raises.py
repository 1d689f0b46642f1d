# snippet: raises=SyntaxWarning
"""The warning, made an error."""

import warnings

import tensorflow as tf

warnings.simplefilter("error", SyntaxWarning)
loss = tf.keras.losses.CategoricalCrossentropy()
loss(tf.ones((2, 1)), tf.fill((2, 1), 0.5))
#> SyntaxWarning: In loss categorical_crossentropy, expected y_pred.shape to be
#> (batch_size, num_classes) with num_classes > 1. Received: y_pred.shape=(2,
#> 1). Consider using 'binary_crossentropy' if you only have 2 classes.
