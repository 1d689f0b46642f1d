"""A tape inside a tape gives the second derivative."""

import tensorflow as tf

w = tf.Variable(2.0)
with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        cube = w**3
    slope = inner.gradient(cube, w)
print(slope.numpy())
#> 12.0
print(outer.gradient(slope, w).numpy())
#> 12.0
