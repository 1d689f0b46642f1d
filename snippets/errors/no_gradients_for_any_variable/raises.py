# snippet: raises=ValueError
"""The loss is computed before the tape records."""

import tensorflow as tf

w = tf.Variable(2.0)
loss = w * w
with tf.GradientTape() as tape:
    pass
grads = tape.gradient(loss, [w])
tf.keras.optimizers.SGD(0.1).apply_gradients(zip(grads, [w]))
#> ValueError: No gradients provided for any variable.
