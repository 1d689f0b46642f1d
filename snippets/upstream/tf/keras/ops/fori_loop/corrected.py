"""The body returns only the new state, not a pair: the loop counts i itself."""

import tensorflow as tf

total = tf.keras.ops.fori_loop(0, 10, lambda i, state: state + i, 0)
print(total.numpy())
#> 45
