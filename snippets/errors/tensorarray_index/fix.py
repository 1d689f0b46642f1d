"""Let it grow; keep what was read."""

import tensorflow as tf

array = tf.TensorArray(
    tf.float32, size=0, dynamic_size=True, clear_after_read=False
)
for i in range(4):
    array = array.write(i, float(i))
print(array.read(3))
#> tf.Tensor(3.0, shape=(), dtype=float32)
print(array.stack())
#> tf.Tensor([0. 1. 2. 3.], shape=(4,), dtype=float32)
