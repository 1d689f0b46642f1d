# snippet: raises=UserWarning
"""The warning, made an error: the second weight is not used."""

import warnings

import tensorflow as tf

warnings.simplefilter("error", UserWarning)
used, unused = tf.Variable(1.0), tf.Variable(1.0)
with tf.GradientTape() as tape:
    loss = used * used
gradients = tape.gradient(loss, [used, unused])
tf.keras.optimizers.SGD().apply_gradients(zip(gradients, [used, unused]))
#> UserWarning: Gradients do not exist for variables ['Variable:0'] when
#> minimizing the loss. If using `model.compile()`, did you forget to provide a
#> `loss` argument?
