"""What is assigned takes the variable's dtype."""

import tensorflow as tf

w = tf.Variable(1.0)
w.assign(2)
print(w.dtype, w.numpy())
#> <dtype: 'float32'> 2.0
