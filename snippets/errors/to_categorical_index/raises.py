# snippet: raises=IndexError
"""Three classes have the numbers 0, 1 and 2."""

import tensorflow as tf

tf.keras.utils.to_categorical([1, 2, 3], num_classes=3)
#> IndexError: index 3 is out of bounds for axis 1 with size 3
