# snippet: raises=ValueError
"""Only the optimizer is given."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
model.compile(optimizer="sgd")
model.fit(features, targets, verbose=0)
#> ValueError: No loss to compute. Provide a `loss` argument in `compile()`.
