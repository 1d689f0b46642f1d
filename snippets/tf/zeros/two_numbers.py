"""A second number is taken for a dtype; 3 stands for int32."""

import tensorflow as tf

print(tf.zeros(2, 3))
#> tf.Tensor([0 0], shape=(2,), dtype=int32)
print(tf.zeros((2, 3)).shape)
#> (2, 3)
