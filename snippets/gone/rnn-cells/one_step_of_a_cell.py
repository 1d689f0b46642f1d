"""The state is a list of two tensors: [h, c]."""

import tensorflow as tf

cell = tf.keras.layers.LSTMCell(16, dropout=0.2)
state = cell.get_initial_state(batch_size=2)
output, state = cell(tf.ones((2, 8)), state)
print(output.shape, [part.shape for part in state])
#> (2, 16) [TensorShape([2, 16]), TensorShape([2, 16])]
