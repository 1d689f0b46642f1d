# snippet: raises=ValueError
"""One label, two outputs."""

import tensorflow as tf

labels = tf.constant([[0], [1]])
probabilities = tf.fill((2, 2), 0.5)
tf.keras.losses.BinaryCrossentropy()(labels, probabilities)
#> ValueError: Arguments `target` and `output` must have the same shape.
#> Received: target.shape=(2, 1), output.shape=(2, 2)
