# snippet: raises=ValueError
"""The optimizer has seen another variable."""

import tensorflow as tf

optimizer = tf.keras.optimizers.Adam()
a, b = tf.Variable(1.0), tf.Variable(1.0)
optimizer.apply_gradients([(tf.constant(1.0), a)])
optimizer.apply_gradients([(tf.constant(1.0), b)])
#> ValueError: Unknown variable: <tf.Variable 'Variable:0' shape=()
#> dtype=float32, numpy=1.0>. This optimizer can only be called for the
#> variables it was originally built with. When working with a new set of
#> variables, you should recreate a new optimizer instance.
