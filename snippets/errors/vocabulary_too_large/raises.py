# snippet: raises=ValueError
"""Three words and two entries more are five."""

import tensorflow as tf

tf.keras.layers.TextVectorization(
    max_tokens=3, vocabulary=["cat", "dog", "cow"]
)
#> ValueError: Attempted to set a vocabulary larger than the maximum vocab size.
#> Received vocabulary size is 5; `max_tokens` is 3.
