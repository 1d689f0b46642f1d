"""Use a float, or text for an id that is not counted with."""

import tensorflow as tf

print(tf.constant([2.0**70], tf.float64))
#> tf.Tensor([1.18059162e+21], shape=(1,), dtype=float64)
print(tf.constant([str(2**70)]))
#> tf.Tensor([b'1180591620717411303424'], shape=(1,), dtype=string)
