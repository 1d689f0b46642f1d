# snippet: raises=ValueError
"""One sequence alone."""

import tensorflow as tf

tf.keras.utils.pad_sequences([1, 2, 3], maxlen=5)
#> ValueError: `sequences` must be a list of iterables. Found non-iterable: 1
