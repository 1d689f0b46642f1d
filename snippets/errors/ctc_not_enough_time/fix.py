"""Enough steps: three, and one between the equal ones."""

import tensorflow as tf

labels = tf.sparse.from_dense([[1, 2, 2]])
logits = tf.zeros((4, 1, 5))
loss = tf.compat.v1.nn.ctc_loss(labels, logits, sequence_length=[4])
print(loss.shape)
#> (1,)
