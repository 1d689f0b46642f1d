"""Train the weights that have a gradient."""

import tensorflow as tf

used, unused = tf.Variable(1.0), tf.Variable(1.0)
with tf.GradientTape() as tape:
    loss = used * used
pairs = zip(tape.gradient(loss, [used, unused]), [used, unused])
pairs = [(gradient, v) for gradient, v in pairs if gradient is not None]
tf.keras.optimizers.SGD(0.1).apply_gradients(pairs)
print(used.numpy())
#> 0.8
