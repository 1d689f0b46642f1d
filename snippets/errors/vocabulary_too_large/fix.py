"""Two more than there are words."""

import tensorflow as tf

layer = tf.keras.layers.TextVectorization(
    max_tokens=5, vocabulary=["cat", "dog", "cow"]
)
print(layer.vocabulary_size())
#> 5
