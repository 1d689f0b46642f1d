"""Negative values are multiplied by the slope."""

import tensorflow as tf

values = tf.constant([-20.0, -2.0, 0.0, 3.0])
print(tf.keras.activations.relu(values, negative_slope=0.1).numpy())
#> [-2.  -0.2  0.   3. ]
