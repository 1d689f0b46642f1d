"""DenseFeatures is gone; the layer CategoryEncoding takes the numbers."""

import tensorflow as tf

numbers = tf.constant([[0], [2], [1]])
encoding = tf.keras.layers.CategoryEncoding(num_tokens=3, output_mode="one_hot")
print(encoding(numbers).numpy())
#> [[1. 0. 0.]
#>  [0. 0. 1.]
#>  [0. 1. 0.]]
