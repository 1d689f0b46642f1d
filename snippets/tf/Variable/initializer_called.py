"""Call the initializer with the shape; pass the values."""

import tensorflow as tf

initializer = tf.keras.initializers.GlorotNormal(seed=1)
w = tf.Variable(initializer(shape=(3, 2)))
print(w.shape, w.dtype)
#> (3, 2) <dtype: 'float32'>
