# snippet: raises=ValueError
"""The cat is there twice."""

import tensorflow as tf

tf.keras.layers.StringLookup(vocabulary=["cat", "dog", "cat"])
#> ValueError: The passed vocabulary has at least one repeated term. Please
#> uniquify your dataset. The repeated terms are: [np.str_('cat')]
