"""Leave the length open when the variable is made."""

import tensorflow as tf

w = tf.Variable([1.0, 2.0], shape=(None,))
w.assign([1.0, 2.0, 3.0])
print(w.numpy())
#> [1. 2. 3.]
