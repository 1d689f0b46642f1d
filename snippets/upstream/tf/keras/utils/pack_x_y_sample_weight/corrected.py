"""Nothing is imported, and ops.Tensor does not exist: use ops.is_tensor."""

import tensorflow as tf

pack = tf.keras.utils.pack_x_y_sample_weight
x, y = tf.keras.ops.ones((10, 1)), tf.keras.ops.zeros((10, 1))
print(tf.keras.ops.is_tensor(pack(x)))
#> True
data = pack(x, y)
print(type(data).__name__, len(data))
#> tuple 2
print(len(pack(x, y, tf.keras.ops.ones((10,)))))
#> 3
