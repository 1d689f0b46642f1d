# snippet: raises=AttributeError gone=tf.compat.v1.nn.rnn_cell.LSTMCell
"""Under compat.v1 the module is there, and none of its names."""

import tensorflow as tf

tf.compat.v1.nn.rnn_cell.LSTMCell(16)
#> AttributeError: `LSTMCell` is not available with Keras 3.
