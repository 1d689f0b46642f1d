"""The wrapper does not know the weights of a Keras cell that it holds."""

import tensorflow as tf

cell = tf.keras.layers.SimpleRNNCell(3)
wrapper = tf.nn.RNNCellResidualWrapper(cell)
output, state = wrapper(tf.ones((2, 3)), [tf.zeros((2, 3))])
print(output.shape)
#> (2, 3)
print(len(wrapper.trainable_weights), len(cell.trainable_weights))
#> 0 3
