"""A matrix of weights; a scalar has the shape ()."""

import tensorflow as tf

initializer = tf.keras.initializers.GlorotNormal(seed=1)
print(tf.Variable(initializer(shape=(3, 2))).shape)
#> (3, 2)
print(tf.Variable(initializer(shape=())).shape)
#> ()
