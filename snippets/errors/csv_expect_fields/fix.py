"""The separator is another one."""

import tensorflow as tf

for column in tf.io.decode_csv(["1;2;3"], [0, 0, 0], field_delim=";"):
    print(column)
#> tf.Tensor([1], shape=(1,), dtype=int32)
#> tf.Tensor([2], shape=(1,), dtype=int32)
#> tf.Tensor([3], shape=(1,), dtype=int32)
