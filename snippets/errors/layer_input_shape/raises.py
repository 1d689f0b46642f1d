# snippet: raises=ValueError
"""The model takes rows of 4 values, the data has 5."""

import tensorflow as tf

x = tf.keras.Input((4,))
model = tf.keras.Model(x, tf.keras.layers.Dense(1)(x))
model(tf.zeros((3, 5)))
#> ValueError: Input 0 with name 'input_layer' of layer 'functional' is
#> incompatible with the layer: expected shape=(None, 4), found shape=(3, 5)
