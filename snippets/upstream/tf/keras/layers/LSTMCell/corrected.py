"""An LSTM has two states, so return_state gives three values, not two."""

import numpy as np
import tensorflow as tf

inputs = tf.ones((32, 10, 8))
rnn = tf.keras.layers.RNN(
    tf.keras.layers.LSTMCell(4), return_sequences=True, return_state=True
)
whole_sequence, final_hidden, final_carry = rnn(inputs)
print(whole_sequence.shape, final_hidden.shape, final_carry.shape)
#> (32, 10, 4) (32, 4) (32, 4)
print(np.array_equal(whole_sequence[:, -1], final_hidden))
#> True
