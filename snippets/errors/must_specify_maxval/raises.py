# snippet: raises=ValueError
"""Integers need a maxval."""

import tensorflow as tf

tf.random.uniform((3,), dtype=tf.int32)
#> ValueError: Must specify maxval for integer dtype tf.int32
