"""Zero instead of None where nothing is connected."""

import tensorflow as tf

w = tf.Variable(2.0)
other = tf.Variable(5.0)
with tf.GradientTape() as tape:
    y = w * w
for grad in tape.gradient(y, [w, other], unconnected_gradients="zero"):
    print(grad)
#> tf.Tensor(4.0, shape=(), dtype=float32)
#> tf.Tensor(0.0, shape=(), dtype=float32)
