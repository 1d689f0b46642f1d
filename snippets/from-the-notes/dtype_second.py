"""In second place it is taken for trainable."""

import tensorflow as tf

w = tf.Variable(0, tf.float32)
print(w.dtype, w.trainable)
#> <dtype: 'int32'> <dtype: 'float32'>
w = tf.Variable(0, dtype=tf.float32)
print(w.dtype, w.trainable)
#> <dtype: 'float32'> True
