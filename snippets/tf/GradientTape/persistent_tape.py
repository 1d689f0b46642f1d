"""Two gradients from one recording."""

import tensorflow as tf

w = tf.Variable(2.0)
with tf.GradientTape(persistent=True) as tape:
    square = w**2
    cube = w * square
print(tape.gradient(square, w).numpy())
#> 4.0
print(tape.gradient(cube, w).numpy())
#> 12.0
del tape
