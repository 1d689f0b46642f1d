"""No gradient comes back through a whole number."""

import tensorflow as tf

w = tf.Variable(2.5)
with tf.GradientTape() as tape:
    cost = tf.cast(tf.cast(w, tf.int32), tf.float32) ** 2
print(tape.gradient(cost, w))
#> None
