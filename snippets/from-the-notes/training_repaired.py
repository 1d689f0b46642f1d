# snippet: rtol=1e-3
"""1000 steps towards the w that makes the cost smallest, 5."""

import tensorflow as tf


def training(x, w, optimizer):
    for _ in range(1000):
        with tf.GradientTape() as tape:
            cost = x[0] * w**2 + x[1] * w + x[2]
        grads = tape.gradient(cost, [w])
        optimizer.apply_gradients(zip(grads, [w]))
    return w


x = tf.constant([1.0, -10.0, 25.0])
w = tf.Variable(0, dtype=tf.float32)
print(training(x, w, tf.keras.optimizers.Adam(0.1)).numpy())
#> 5.000001
