"""Text is parsed, numbers are cast."""

import tensorflow as tf

print(tf.strings.to_number("3.5").numpy())
#> 3.5
print(tf.cast([1, 2, 3], tf.float32).numpy())
#> [1. 2. 3.]
