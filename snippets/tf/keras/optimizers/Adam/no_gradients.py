# snippet: raises=ValueError
"""None is no gradient."""

import tensorflow as tf

w = tf.Variable(0.0)
x = tf.constant(3.0)
with tf.GradientTape() as tape:
    cost = x**2
grads = tape.gradient(cost, [w])
tf.keras.optimizers.Adam(0.1).apply_gradients(zip(grads, [w]))
#> ValueError: No gradients provided for any variable.
