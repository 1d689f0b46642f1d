"""A list for each output."""

import tensorflow as tf

x = tf.keras.Input((3,))
model = tf.keras.Model(x, [2 * x, 3 * x])
model.compile("sgd", ["mse", "mse"], metrics=[["mae"], ["mae"]])
zeros = tf.zeros((4, 3))
print(len(model.evaluate(zeros, [zeros, zeros], verbose=0)))
#> 5
