# snippet: raises=LookupError
"""Changing the hue has no gradient."""

import tensorflow as tf

image = tf.Variable(tf.ones((4, 4, 3)))
with tf.GradientTape() as tape:
    y = tf.reduce_sum(tf.image.adjust_hue(image, 0.1))
tape.gradient(y, image)
#> LookupError: gradient registry has no entry for: AdjustHue
