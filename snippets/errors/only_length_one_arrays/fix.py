"""One number, or all of them."""

import tensorflow as tf

losses = tf.constant([0.5, 0.7])
print(f"{float(tf.reduce_mean(losses)):.2f}")
#> 0.60
print([f"{loss:.2f}" for loss in losses.numpy()])
#> ['0.50', '0.70']
