"""The threshold itself still gives 0."""

import tensorflow as tf

values = tf.constant([-2.0, 0.5, 1.0, 1.5, 3.0])
print(tf.keras.activations.relu(values, threshold=1.0).numpy())
#> [0.  0.  0.  1.5 3. ]
