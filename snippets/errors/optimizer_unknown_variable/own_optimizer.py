"""An optimizer for each set of variables."""

import tensorflow as tf

a, b = tf.Variable(1.0), tf.Variable(1.0)
tf.keras.optimizers.SGD(0.1).apply_gradients([(tf.constant(1.0), a)])
tf.keras.optimizers.SGD(0.1).apply_gradients([(tf.constant(1.0), b)])
print(a.numpy(), b.numpy())
#> 0.9 0.9
