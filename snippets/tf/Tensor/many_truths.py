# snippet: raises=ValueError
"""Python asks for one truth; here are two."""

import tensorflow as tf

numbers = tf.constant([1, -2])
if numbers > 0:
    print("all positive")
#> ValueError: The truth value of an array with more than one element is
#> ambiguous. Use a.any() or a.all()
