"""The private name and the public one are one object."""

import tensorflow as tf
from tensorflow.python.framework import tensor_util
from tensorflow.python.ops import math_ops

print(math_ops.reduce_sum is tf.reduce_sum)
#> True
print(tensor_util.constant_value is tf.get_static_value)
#> True
