"""Or build it for all of them first."""

import tensorflow as tf

a, b = tf.Variable(1.0), tf.Variable(1.0)
optimizer = tf.keras.optimizers.SGD(0.1)
optimizer.build([a, b])
optimizer.apply_gradients([(tf.constant(1.0), a)])
optimizer.apply_gradients([(tf.constant(1.0), b)])
print(a.numpy(), b.numpy())
#> 0.9 0.9
