# snippet: raises=ValueError
"""Two answers, one if."""

import tensorflow as tf

x = tf.constant([1.0, -1.0])
if x > 0:
    print("positive")
#> ValueError: The truth value of an array with more than one element is
#> ambiguous. Use a.any() or a.all()
