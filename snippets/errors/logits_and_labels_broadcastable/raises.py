# snippet: raises=InvalidArgumentError
"""Three logits, two classes."""

import tensorflow as tf

logits = tf.zeros((4, 3))
labels = tf.one_hot([0, 1, 1, 0], depth=2)
tf.nn.softmax_cross_entropy_with_logits(labels, logits)
#> InvalidArgumentError: logits and labels must be broadcastable:
#> logits_size=[4,3] labels_size=[4,2]
