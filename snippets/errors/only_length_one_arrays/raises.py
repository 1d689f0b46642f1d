# snippet: raises=TypeError
"""Two losses are not one number."""

import tensorflow as tf

losses = tf.constant([0.5, 0.7])
float(losses)
#> TypeError: only 0-dimensional arrays can be converted to Python scalars
