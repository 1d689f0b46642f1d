# snippet: raises=InvalidArgumentError
"""Class 3 of 3 classes; they are 0, 1 and 2."""

import tensorflow as tf

labels = tf.constant([1, 2, 3])
scores = tf.zeros((3, 3))
loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
loss(labels, scores)
#> InvalidArgumentError: Received a label value of 3 which is outside the valid
#> range of [0, 3). Label values: 1 2 3
