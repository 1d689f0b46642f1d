"""A matrix of one row."""

import tensorflow as tf

logits = tf.constant([0.0, -100.0, -100.0])
print(tf.random.categorical(logits[tf.newaxis], num_samples=2)[0])
#> tf.Tensor([0 0], shape=(2,), dtype=int64)
