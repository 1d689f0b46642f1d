"""A whole number that does not fit wraps around, unsaid."""

import tensorflow as tf

print(tf.uint8.max)
#> 255
print(tf.constant([255, 256, 300], dtype=tf.uint8).numpy())
#> [255   0  44]
print(tf.constant(70000.0, dtype=tf.float16).numpy())
#> inf
