"""One-hot labels with as many classes as logits, or plain class numbers."""

import tensorflow as tf

logits = tf.zeros((4, 3))
classes = [0, 1, 2, 0]
labels = tf.one_hot(classes, depth=3)
print(tf.nn.softmax_cross_entropy_with_logits(labels, logits)[0])
#> tf.Tensor(1.0986123, shape=(), dtype=float32)
print(tf.nn.sparse_softmax_cross_entropy_with_logits(classes, logits)[0])
#> tf.Tensor(1.0986123, shape=(), dtype=float32)
