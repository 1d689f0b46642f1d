"""The names are not imported, and the dtype is the string "int32"."""

import numpy as np
import tensorflow as tf

target = tf.constant([0, 1, 2], dtype="int32")
output = tf.constant([[0.9, 0.05, 0.05], [0.1, 0.8, 0.1], [0.2, 0.3, 0.5]])
loss = tf.keras.ops.sparse_categorical_crossentropy(target, output)
print(loss.numpy().round(4))
#> [0.1054 0.2231 0.6931]
print(-np.log([0.9, 0.8, 0.5]).round(4))
#> [0.1054 0.2231 0.6931]
