"""A variable has a value from the start; methods change it."""

import tensorflow as tf

initial = tf.keras.initializers.GlorotUniform(seed=0)
weights = tf.Variable(initial((3, 2)), name="weights")
steps = tf.Variable(0, trainable=False)
steps.assign_add(1)
print(weights.shape, steps.numpy())
#> (3, 2) 1
