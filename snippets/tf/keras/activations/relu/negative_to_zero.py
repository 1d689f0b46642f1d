"""Negative values become 0."""

import tensorflow as tf

values = tf.constant([[-2.0, -0.5, 0.0], [0.5, 3.0, -1.0]])
print(tf.keras.activations.relu(values).numpy())
#> [[0.  0.  0. ]
#>  [0.5 3.  0. ]]
