"""The sigmoid of -x is 1 less the sigmoid of x."""

import tensorflow as tf

score = tf.constant([0.5, 2.0])
yes = tf.keras.activations.sigmoid(score)
no = tf.keras.activations.sigmoid(-score)
print(yes.numpy())
#> [0.62245935 0.8807971 ]
print((yes + no).numpy())
#> [1. 1.]
