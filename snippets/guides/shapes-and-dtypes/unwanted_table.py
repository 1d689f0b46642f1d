"""The mean squared error of guesses that are all right."""

import tensorflow as tf

guesses = tf.constant([[1.0], [2.0], [3.0]])
truth = tf.constant([1.0, 2.0, 3.0])
print((guesses - truth).shape)
#> (3, 3)
print(tf.reduce_mean((guesses - truth) ** 2).numpy())
#> 1.3333334
difference = tf.squeeze(guesses, axis=1) - truth
print(tf.reduce_mean(difference**2).numpy())
#> 0.0
