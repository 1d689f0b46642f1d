"""Of several costs it is the gradient of their sum."""

import tensorflow as tf

w = tf.Variable([1.0, 2.0])
with tf.GradientTape(persistent=True) as tape:
    squares = w**2
    outer = tf.tensordot(w, w, axes=0)
print(tape.gradient(squares, w).numpy())
#> [2. 4.]
print(tape.gradient(outer, w).numpy())
#> [6. 6.]
print(tape.jacobian(squares, w).numpy())
#> [[2. 0.]
#>  [0. 4.]]
