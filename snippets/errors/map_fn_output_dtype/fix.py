"""Say what comes out."""

import tensorflow as tf

x = tf.constant([1, 2, 3])
print(tf.map_fn(lambda x: x / 2, x, fn_output_signature=tf.float64))
#> tf.Tensor([0.5 1.  1.5], shape=(3,), dtype=float64)
