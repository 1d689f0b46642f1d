"""A second number is taken for a dtype; 3 stands for int32."""

import tensorflow as tf

print(tf.ones(2, 3))
#> tf.Tensor([1 1], shape=(2,), dtype=int32)
print(tf.ones((2, 3)).shape)
#> (2, 3)
