"""The slope with respect to an input."""

import tensorflow as tf

x = tf.constant([1.0, 2.0, 3.0])
with tf.GradientTape() as tape:
    tape.watch(x)
    y = x**3
print(tape.gradient(y, x).numpy())
#> [ 3. 12. 27.]
