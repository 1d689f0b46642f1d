"""Say whether all must pass, or any."""

import tensorflow as tf

numbers = tf.constant([1, -2])
print(bool(tf.reduce_all(numbers > 0)))
#> False
print(bool(tf.reduce_any(numbers > 0)))
#> True
