"""Out of range, a whole number wraps around."""

import tensorflow as tf

numbers = tf.constant([255, 256, 300, -1])
print(tf.cast(numbers, tf.uint8).numpy())
#> [255   0  44 255]
print(tf.saturate_cast(numbers, tf.uint8).numpy())
#> [255 255 255   0]
