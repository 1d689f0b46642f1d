"""Only 0 becomes False."""

import tensorflow as tf

print(tf.cast([0, 1, 2, -1], tf.bool))
#> tf.Tensor([False  True  True  True], shape=(4,), dtype=bool)
print(tf.cast([0.0, 0.5, float("nan")], tf.bool))
#> tf.Tensor([False  True  True], shape=(3,), dtype=bool)
