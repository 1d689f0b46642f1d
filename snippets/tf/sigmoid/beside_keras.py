"""Equal values; only the Keras function takes a symbolic input."""

import tensorflow as tf

scores = tf.constant([-2.0, 0.0, 2.0])
print(tf.sigmoid(scores).numpy())
#> [0.11920292 0.5        0.8807971 ]
print(tf.keras.activations.sigmoid(scores).numpy())
#> [0.11920292 0.5        0.8807971 ]
inputs = tf.keras.Input((3,))
print(tf.keras.activations.sigmoid(inputs).shape)
#> (None, 3)
