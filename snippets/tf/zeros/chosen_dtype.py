"""Zero of another dtype: a whole number, False, empty text."""

import tensorflow as tf

print(tf.zeros((3,), dtype=tf.int32))
#> tf.Tensor([0 0 0], shape=(3,), dtype=int32)
print(tf.zeros((3,), dtype=tf.bool))
#> tf.Tensor([False False False], shape=(3,), dtype=bool)
print(tf.zeros((2,), dtype=tf.string))
#> tf.Tensor([b'' b''], shape=(2,), dtype=string)
