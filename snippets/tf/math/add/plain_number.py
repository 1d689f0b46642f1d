"""The int 1 becomes a float32."""

import tensorflow as tf

total = tf.math.add(tf.constant([0.5, 1.5]), 1)
print(total.numpy(), total.dtype)
#> [1.5 2.5] <dtype: 'float32'>
