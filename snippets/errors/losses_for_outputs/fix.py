"""The keys are those of the outputs."""

import tensorflow as tf

x = tf.keras.Input((3,))
model = tf.keras.Model(x, {"size": 2 * x, "kind": 3 * x})
model.compile("sgd", {"size": "mse", "kind": "mse"})
zeros = tf.zeros((4, 3))
print(model.evaluate(zeros, {"size": zeros, "kind": zeros}, verbose=0))
#> [0.0, 0.0, 0.0]
