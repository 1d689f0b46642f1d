# snippet: raises=ValueError
"""Class numbers where one-hot targets are wanted."""

import tensorflow as tf

labels = tf.constant([[0], [2]])
probabilities = tf.fill((2, 10), 0.1)
tf.keras.losses.CategoricalCrossentropy()(labels, probabilities)
#> ValueError: Arguments `target` and `output` must have the same shape.
#> Received: target.shape=(2, 1), output.shape=(2, 10)
