"""Give tensors the methods of NumPy, for the whole program."""

import tensorflow as tf

tf.experimental.numpy.experimental_enable_numpy_behavior()
print(tf.range(6).reshape(2, 3).T.shape)
#> (3, 2)
