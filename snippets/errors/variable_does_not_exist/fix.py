"""A Keras optimizer keeps its variables itself."""

import tensorflow as tf

w = tf.Variable([1.0, 2.0])
optimizer = tf.keras.optimizers.Adam(0.1)
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(w * w)
optimizer.apply_gradients(zip(tape.gradient(loss, [w]), [w]))
print(w.numpy())
#> [0.9000008 1.9000008]
