# snippet: raises=OutOfRangeError
"""Two elements, three questions."""

import tensorflow as tf

iterator = iter(tf.data.Dataset.range(2))
iterator.get_next()
iterator.get_next()
iterator.get_next()
#> OutOfRangeError: End of sequence
