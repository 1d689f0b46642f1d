"""Three ways to change the value; the shape stays."""

import tensorflow as tf

w = tf.Variable([1.0, 2.0])
w.assign([10.0, 20.0])
print(w.numpy())
#> [10. 20.]
w.assign_add([1.0, 1.0])
print(w.numpy())
#> [11. 21.]
w.assign_sub([0.5, 0.5])
print(w.numpy())
#> [10.5 20.5]
