# snippet: raises=RuntimeError
"""One strategy inside of another."""

import tensorflow as tf

first = tf.distribute.OneDeviceStrategy("/cpu:0")
second = tf.distribute.OneDeviceStrategy("/cpu:0")
with first.scope(), second.scope():
    tf.Variable(1.0)
#> RuntimeError: Mixing different tf.distribute.Strategy objects: ... is not ...
