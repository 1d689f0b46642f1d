"""None: any length."""

import tensorflow as tf


def rows():
    yield [1, 2, 3]
    yield [4, 5]


spec = tf.TensorSpec((None,), tf.int32)
for row in tf.data.Dataset.from_generator(rows, output_signature=spec):
    print(row)
#> tf.Tensor([1 2 3], shape=(3,), dtype=int32)
#> tf.Tensor([4 5], shape=(2,), dtype=int32)
