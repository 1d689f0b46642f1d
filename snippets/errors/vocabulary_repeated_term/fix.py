"""Each once, in the same order."""

import tensorflow as tf

words = list(dict.fromkeys(["cat", "dog", "cat"]))
print(tf.keras.layers.StringLookup(vocabulary=words).get_vocabulary())
#> ['[UNK]', np.str_('cat'), np.str_('dog')]
