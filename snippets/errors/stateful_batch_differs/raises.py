# snippet: raises=ValueError
"""The state is made for two examples."""

import tensorflow as tf

layer = tf.keras.layers.LSTM(4, stateful=True)
layer(tf.zeros((2, 10, 3)))
layer(tf.zeros((1, 10, 3)))
#> ValueError: If an RNN is stateful, the batch size of the input sequences must
#> be the same as the batch size of the initial state.
