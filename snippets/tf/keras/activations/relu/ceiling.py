"""No result is larger than max_value."""

import tensorflow as tf

values = tf.constant([-2.0, 3.0, 6.0, 90.0])
print(tf.keras.activations.relu(values, max_value=6.0).numpy())
#> [0. 3. 6. 6.]
