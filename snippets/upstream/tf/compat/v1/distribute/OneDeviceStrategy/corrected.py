"""Eager execution is already on, and not every machine has a GPU: use a CPU."""

import tensorflow as tf

strategy = tf.compat.v1.distribute.OneDeviceStrategy(device="/cpu:0")
with strategy.scope():
    v = tf.Variable(1.0)
print(v.device)
#> /job:localhost/replica:0/task:0/device:CPU:0


def step(x):
    return x * 2


print(sum(strategy.run(step, args=(i,)) for i in range(10)))
#> 90
