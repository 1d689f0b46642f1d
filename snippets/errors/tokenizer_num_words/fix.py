"""Let it see the texts first."""

import tensorflow as tf

tokenizer = tf.keras.preprocessing.text.Tokenizer()
tokenizer.fit_on_texts(["a cat", "a dog"])
print(tokenizer.texts_to_matrix(["a cat"]))
#> [[0. 1. 1. 0.]]
