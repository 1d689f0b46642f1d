# snippet: raises=TypeError
"""The cost is one number; zip wants a list."""

import tensorflow as tf

w = tf.Variable(0.0)
optimizer = tf.keras.optimizers.Adam(0.1)
with tf.GradientTape() as tape:
    cost = w**2 - 10 * w + 25
optimizer.apply_gradients(zip(cost, [w]))
#> TypeError: Cannot iterate over a scalar tensor.
