"""An integer has no gradient, a float has."""

import tensorflow as tf

for x in [tf.Variable(3), tf.Variable(3.0)]:
    with tf.GradientTape() as tape:
        y = x * x
    print(x.dtype, tape.gradient(y, x))
#> <dtype: 'int32'> None
#> <dtype: 'float32'> tf.Tensor(6.0, shape=(), dtype=float32)
