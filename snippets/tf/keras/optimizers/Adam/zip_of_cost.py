# snippet: raises=TypeError
"""The cost is no list of gradients."""

import tensorflow as tf

w = tf.Variable(0.0)
trainable_variables = [w]
optimizer = tf.keras.optimizers.Adam(0.1)
with tf.GradientTape() as tape:
    cost = w**2 - 10 * w + 25
optimizer.apply_gradients(zip(cost, trainable_variables))
#> TypeError: Cannot iterate over a scalar tensor.
