"""Strings are put one after the other."""

import tensorflow as tf

print(tf.math.add(["cat", "dog"], "s").numpy())
#> [b'cats' b'dogs']
