"""Print with tf.print; take .numpy() of the result."""

import tensorflow as tf


@tf.function
def double(x):
    tf.print("x is", x)
    return 2 * x


print(double(tf.constant(1.0)).numpy())
#> x is 1
#> 2.0
