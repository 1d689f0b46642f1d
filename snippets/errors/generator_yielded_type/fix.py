"""Announce what comes."""

import tensorflow as tf


def rows():
    yield "three"


spec = tf.TensorSpec((), tf.string)
print(list(tf.data.Dataset.from_generator(rows, output_signature=spec)))
#> [<tf.Tensor: shape=(), dtype=string, numpy=b'three'>]
