# snippet: raises=ValueError
"""The model has two inputs; one is passed."""

import tensorflow as tf

a = tf.keras.Input((2,), name="a")
b = tf.keras.Input((2,), name="b")
model = tf.keras.Model({"a": a, "b": b}, a + b)
model({"a": tf.zeros((1, 2))})
#> ValueError: Missing data for input "b". You passed a data dictionary with
#> keys ['a']. Expected the following keys: ['a', 'b']
