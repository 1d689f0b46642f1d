# snippet: raises=ValueError
"""784 values do not fit 28 by 27."""

import tensorflow as tf

x = tf.keras.Input((784,))
tf.keras.layers.Reshape((28, 27))(x)
#> ValueError: The total size of the tensor must be unchanged. Received:
#> input_shape=(784,), target_shape=(28, 27)
