"""Large scores go to 1, small ones to 0, and 0 to one half."""

import tensorflow as tf

scores = tf.constant([-4.0, -1.0, 0.0, 1.0, 4.0])
print(tf.keras.activations.sigmoid(scores).numpy())
#> [0.01798621 0.26894143 0.5        0.7310586  0.98201376]
