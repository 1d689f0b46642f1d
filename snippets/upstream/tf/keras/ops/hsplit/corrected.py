"""Tensors have no reshape method: reshape with ops.reshape."""

import tensorflow as tf

x = tf.keras.ops.reshape(tf.keras.ops.arange(8.0), (2, 4))
for part in tf.keras.ops.hsplit(x, 2):
    print(part.numpy().tolist())
#> [[0.0, 1.0], [4.0, 5.0]]
#> [[2.0, 3.0], [6.0, 7.0]]
for part in tf.keras.ops.hsplit(x, [1, 3]):
    print(part.numpy().tolist())
#> [[0.0], [4.0]]
#> [[1.0, 2.0], [5.0, 6.0]]
#> [[3.0], [7.0]]
