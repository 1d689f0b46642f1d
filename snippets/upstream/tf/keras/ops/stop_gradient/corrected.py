"""keras.backend has no convert_to_tensor: it is in keras.ops."""

import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape() as tape:
    y = x * tf.keras.ops.stop_gradient(x)
print(y.numpy(), tape.gradient(y, x).numpy())
#> 9.0 3.0
