"""After w = w - step, w is a tensor that no tape watches."""

import tensorflow as tf


def slope(w):
    with tf.GradientTape() as tape:
        cost = w**2 - 10 * w + 25
    return tape.gradient(cost, w)


w = tf.Variable(0.0)
w = w - 0.1 * slope(w)
print(isinstance(w, tf.Variable), slope(w))
#> False None

w = tf.Variable(0.0)
w.assign_sub(0.1 * slope(w))
print(isinstance(w, tf.Variable), slope(w).numpy())
#> True -8.0
