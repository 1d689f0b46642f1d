"""A tensor of TensorFlow has no method reshape: call keras.ops.reshape."""

import tensorflow as tf

ops = tf.keras.ops
x = ops.reshape(ops.arange(12), (4, 3))
for part in ops.vsplit(x, 2):
    print(part.numpy().tolist())
#> [[0, 1, 2], [3, 4, 5]]
#> [[6, 7, 8], [9, 10, 11]]
for part in ops.vsplit(x, [1, 3]):
    print(part.numpy().tolist())
#> [[0, 1, 2]]
#> [[3, 4, 5], [6, 7, 8]]
#> [[9, 10, 11]]
