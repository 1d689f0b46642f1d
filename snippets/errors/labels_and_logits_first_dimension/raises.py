# snippet: raises=ValueError
"""One-hot targets for the sparse loss."""

import tensorflow as tf

one_hot = tf.one_hot([0, 1, 2, 1, 0], 10)
scores = tf.zeros((5, 10))
loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
loss(one_hot, scores)
#> ValueError: Argument `output` must have rank (ndim) `target.ndim - 1`.
#> Received: target.shape=(5, 10), output.shape=(5, 10)
