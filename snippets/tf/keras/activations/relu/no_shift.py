"""From 1.0 to 1.01 the result goes from 0 to 1.01."""

import tensorflow as tf

values = tf.constant([1.0, 1.01, 2.0])
print(tf.keras.activations.relu(values, threshold=1.0).numpy())
#> [0.   1.01 2.  ]
print(tf.keras.activations.relu(values - 1.0).numpy())
#> [0.         0.00999999 1.        ]
