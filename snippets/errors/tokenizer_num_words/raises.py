# snippet: raises=ValueError
"""It has seen no text."""

import tensorflow as tf

tf.keras.preprocessing.text.Tokenizer().texts_to_matrix(["a cat"])
#> ValueError: Specify a dimension (`num_words` argument), or fit on some text
#> data first.
