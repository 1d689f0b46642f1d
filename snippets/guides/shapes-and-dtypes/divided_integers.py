"""7 / 2 and 7 // 2 with int32 tensors."""

import tensorflow as tf

seven, two = tf.constant(7), tf.constant(2)
print((seven / two).numpy(), (seven / two).dtype.name)
#> 3.5 float64
print((seven // two).numpy(), (seven // two).dtype.name)
#> 3 int32
