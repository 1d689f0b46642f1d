# snippet: raises=ValueError
"""The optimizer knows no weights yet."""

import tensorflow as tf

trained = tf.keras.optimizers.Adam()
trained.build([tf.Variable(1.0)])
state = [variable.numpy() for variable in trained.variables]
tf.keras.optimizers.Adam().set_weights(state)
#> ValueError: You are calling `set_weights()` on an optimizer that has not yet
#> been built. Please call `optimizer.build(trainable_variables)` to create the
#> optimizer weights before calling `set_weights()`.
