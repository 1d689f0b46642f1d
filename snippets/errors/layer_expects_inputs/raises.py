# snippet: raises=ValueError
"""Two inputs, one tensor."""

import tensorflow as tf

a, b = tf.keras.Input((2,)), tf.keras.Input((2,))
model = tf.keras.Model([a, b], a + b)
model(tf.zeros((1, 2)))
#> ValueError: Layer "functional" expects 2 named input(s) with keys
#> ['input_layer', 'input_layer_1'], but it received 1 input tensors. Pass
#> inputs as a dict, e.g. `layer({'input_layer': ..., 'input_layer_1': ...})`.
