# snippet: raises=ValueError
"""An optimizer belongs to the variables of its first step."""

import tensorflow as tf

v, w = tf.Variable(0.0, name="v"), tf.Variable(0.0, name="w")
optimizer = tf.keras.optimizers.Adam(0.1)
optimizer.apply_gradients([(tf.constant(1.0), v)])
optimizer.apply_gradients([(tf.constant(1.0), w)])
#> ValueError: Unknown variable: <tf.Variable 'w:0' shape=() dtype=float32,
#> numpy=0.0>. This optimizer can only be called for the variables it was
#> originally built with. When working with a new set of variables, you should
#> recreate a new optimizer instance.
