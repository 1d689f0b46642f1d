# snippet: raises=TypeError
"""There is a loss and no metric."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
loss, accuracy = model.evaluate(features, targets, verbose=0)
#> TypeError: cannot unpack non-iterable float object
