# snippet: raises=InvalidArgumentError
"""Refuse labels that are too large."""

import tensorflow as tf

labels, depth = tf.constant([2, 3]), 3
tf.debugging.assert_less(labels, depth, "a label is no class")
#> InvalidArgumentError: a label is no class
