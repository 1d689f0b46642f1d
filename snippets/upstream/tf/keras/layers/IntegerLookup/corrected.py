"""IntegerLookup is not imported; one_hot and counts come as integers."""

import numpy as np
import tensorflow as tf

vocabulary = [12, 36, 1138, 42]
data = np.array([[12, 1138, 42, 42], [42, 7, 36, 7]])
layer = tf.keras.layers.IntegerLookup(vocabulary=vocabulary)
print(layer(data).numpy())
#> [[1 3 4 4]
#>  [4 0 2 0]]
inverse = tf.keras.layers.IntegerLookup(vocabulary=vocabulary, invert=True)
print(inverse(layer(data)).numpy())
#> [[  12 1138   42   42]
#>  [  42   -1   36   -1]]
count = tf.keras.layers.IntegerLookup(
    vocabulary=vocabulary, output_mode="count"
)
print(count(data).numpy(), count(data).dtype)
#> [[0 1 0 1 2]
#>  [2 0 1 0 1]] <dtype: 'int64'>
learned = tf.keras.layers.IntegerLookup()
learned.adapt(data)
print([int(token) for token in learned.get_vocabulary()])
#> [-1, 42, 7, 1138, 36, 12]
