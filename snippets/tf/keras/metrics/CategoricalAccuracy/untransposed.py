# snippet: raises=InvalidArgumentError
"""Four labels, but the columns of Z3 make three guesses."""

import tensorflow as tf

minibatch_Y = tf.one_hot([0, 2, 1, 1], 3)
Z3 = tf.transpose(minibatch_Y)
tf.keras.metrics.CategoricalAccuracy().update_state(minibatch_Y, Z3)
#> InvalidArgumentError: Incompatible shapes: [4] vs. [3]
