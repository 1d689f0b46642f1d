"""Yield the form of the spec."""

import tensorflow as tf


def pairs():
    yield 1.0, 2.0


spec = (tf.TensorSpec((), tf.float32), tf.TensorSpec((), tf.float32))
for x, y in tf.data.Dataset.from_generator(pairs, output_signature=spec):
    print(float(x), float(y))
#> 1.0 2.0
