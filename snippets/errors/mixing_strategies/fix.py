"""One strategy, and everything in its scope."""

import tensorflow as tf

strategy = tf.distribute.OneDeviceStrategy("/cpu:0")
with strategy.scope():
    w = tf.Variable(1.0)
    print(tf.distribute.get_strategy() is strategy)
#> True
print(strategy.run(lambda: w * 2.0))
#> tf.Tensor(2.0, shape=(), dtype=float32)
