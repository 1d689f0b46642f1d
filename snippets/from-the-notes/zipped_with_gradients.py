"""One step of about 0.1."""

import tensorflow as tf

w = tf.Variable(0.0)
optimizer = tf.keras.optimizers.Adam(0.1)
with tf.GradientTape() as tape:
    cost = w**2 - 10 * w + 25
trainable_variables = [w]
grads = tape.gradient(cost, trainable_variables)
optimizer.apply_gradients(zip(grads, trainable_variables))
print(w.numpy())
#> 0.09999931
