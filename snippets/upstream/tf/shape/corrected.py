"""tf.shape refuses a Keras input: use a Lambda layer or keras.ops.shape."""

import tensorflow as tf

a = tf.keras.Input((None, 10))
print(a.shape, tf.keras.ops.shape(a))
#> (None, None, 10) (None, None, 10)
model = tf.keras.Model(a, tf.keras.layers.Lambda(tf.shape)(a))
print(model(tf.zeros((2, 3, 10))).numpy())
#> [ 2  3 10]
