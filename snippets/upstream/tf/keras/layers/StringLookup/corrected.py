"""The example never imports StringLookup."""

import tensorflow as tf

vocabulary = ["a", "b", "c", "d"]
data = tf.constant([["a", "c", "d", "d"], ["d", "z", "b", "z"]])
layer = tf.keras.layers.StringLookup(vocabulary=vocabulary)
print(layer(data).numpy())
#> [[1 3 4 4]
#>  [4 0 2 0]]
inverse = tf.keras.layers.StringLookup(vocabulary=vocabulary, invert=True)
print(inverse(layer(data)).numpy())
#> [[b'a' b'c' b'd' b'd']
#>  [b'd' b'[UNK]' b'b' b'[UNK]']]
count = tf.keras.layers.StringLookup(vocabulary=vocabulary, output_mode="count")
print(count(data).numpy())
#> [[0 1 0 1 2]
#>  [2 0 1 0 1]]
learned = tf.keras.layers.StringLookup()
learned.adapt(data)
print([str(token) for token in learned.get_vocabulary()])
#> ['[UNK]', 'd', 'z', 'c', 'b', 'a']
