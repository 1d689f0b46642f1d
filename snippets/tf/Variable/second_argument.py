"""The dtype, given second, lands in trainable."""

import tensorflow as tf

w = tf.Variable(0, tf.float32)
print(w.dtype)
#> <dtype: 'int32'>
print(w.trainable)
#> <dtype: 'float32'>
print(tf.Variable(0, dtype=tf.float32).dtype)
#> <dtype: 'float32'>
