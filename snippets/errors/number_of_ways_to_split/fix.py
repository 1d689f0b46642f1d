"""Say how long each part is; -1 takes the rest."""

import tensorflow as tf

for part in tf.split(tf.range(5), [3, -1]):
    print(part)
#> tf.Tensor([0 1 2], shape=(3,), dtype=int32)
#> tf.Tensor([3 4], shape=(2,), dtype=int32)
