"""The operations have one."""

import keras

print(keras.ops.mean(keras.ops.ones((2, 3))))
#> tf.Tensor(1.0, shape=(), dtype=float32)
