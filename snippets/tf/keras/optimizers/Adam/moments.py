"""Two running means for each variable, in its shape."""

import tensorflow as tf

w = tf.Variable([0.0, 0.0], name="w")
optimizer = tf.keras.optimizers.Adam(0.1)
optimizer.apply_gradients([(tf.constant([1.0, 2.0]), w)])
for variable in optimizer.variables[2:]:
    print(variable.path.rpartition("/")[2], variable.numpy())
#> w_0_momentum [0.1 0.2]
#> w_0_velocity [0.001 0.004]
