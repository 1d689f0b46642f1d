"""Take the number out."""

import tensorflow as tf

loss = tf.constant([0.123])
print(f"{loss[0]:.2f} {tf.reduce_mean(loss):.2f}")
#> 0.12 0.12
