# snippet: raises=ValueError
"""One list for two outputs."""

import tensorflow as tf

x = tf.keras.Input((3,))
model = tf.keras.Model(x, [2 * x, 3 * x])
model.compile("sgd", ["mse", "mse"], metrics=["mae"])
zeros = tf.zeros((4, 3))
model.evaluate(zeros, [zeros, zeros], verbose=0)
#> ValueError: tuple arity mismatch; expected: 2, got: 1; tuple: ('mae',).
