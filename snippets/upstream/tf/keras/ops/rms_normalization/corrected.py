"""The input is random, so the printed value cannot come out again."""

import tensorflow as tf

x = tf.constant([[1.0, 7.0]])
print(tf.sqrt(tf.reduce_mean(x**2)).numpy())
#> 5.0
print(tf.keras.ops.rms_normalization(x).numpy().round(4))
#> [[0.2 1.4]]
