"""A tape gives the gradients, the optimizer applies them."""

import tensorflow as tf

w = tf.Variable(5.0)
optimizer = tf.keras.optimizers.SGD(learning_rate=0.1)
with tf.GradientTape() as tape:
    loss = (w - 1.0) ** 2
gradients = tape.gradient(loss, [w])
optimizer.apply_gradients([(gradients[0], w)])
print(round(float(w), 4), int(optimizer.iterations))
#> 4.2 1
