# snippet: rtol=1e-3
"""A few lines do what minimize did."""

import tensorflow as tf


def minimize(optimizer, cost_fn, variables):
    with tf.GradientTape() as tape:
        cost = cost_fn()
    grads = tape.gradient(cost, variables)
    optimizer.apply_gradients(zip(grads, variables))


w = tf.Variable(0.0)
optimizer = tf.keras.optimizers.Adam(0.1)
for _ in range(200):
    minimize(optimizer, lambda: w**2 - 10 * w + 25, [w])
print(w.numpy())
#> 5.0001097
