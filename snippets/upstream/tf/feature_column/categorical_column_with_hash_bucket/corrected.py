"""DenseFeatures is gone; the layer Hashing does it, and needs no column."""

import tensorflow as tf

words = tf.constant([["Keras", "LSTM"], ["Keras", "RNN"]])
hashing = tf.keras.layers.Hashing(num_bins=100)
numbers = hashing(words)
print(numbers.shape)
#> (2, 2)
print(bool(numbers[0, 0] == numbers[1, 0]))
#> True
print(tf.keras.layers.Embedding(100, 16)(numbers).shape)
#> (2, 2, 16)
