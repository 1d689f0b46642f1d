"""One of them."""

import tensorflow as tf

print(tf.keras.optimizers.SGD(clipnorm=1.0).clipnorm)
#> 1.0
