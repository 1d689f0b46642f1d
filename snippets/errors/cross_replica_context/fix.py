"""Reduce outside."""

import tensorflow as tf

strategy = tf.distribute.OneDeviceStrategy("/cpu:0")
results = strategy.run(lambda: tf.constant(1.0))
print(strategy.reduce("SUM", results, axis=None))
#> tf.Tensor(1.0, shape=(), dtype=float32)
