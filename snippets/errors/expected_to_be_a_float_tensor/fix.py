"""Cast one side."""

import tensorflow as tf

price = tf.constant([1.5, 2.5])
count = tf.constant([2, 3])
print(price + tf.cast(count, price.dtype))
#> tf.Tensor([3.5 5.5], shape=(2,), dtype=float32)
