# snippet: raises=InvalidArgumentError
"""Ten rows have the numbers 0 to 9."""

import tensorflow as tf

layer = tf.keras.layers.Embedding(input_dim=10, output_dim=4)
layer(tf.constant([[10]]))
#> InvalidArgumentError: indices[0,0] = 10 is not in [0, 10)
