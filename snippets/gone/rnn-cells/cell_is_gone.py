# snippet: raises=AttributeError gone=tf.nn.rnn_cell
"""The module is gone."""

import tensorflow as tf

tf.nn.rnn_cell.BasicLSTMCell(16)
#> AttributeError: module 'tensorflow.nn' has no attribute 'rnn_cell'
