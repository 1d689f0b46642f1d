# snippet: raises=TypeError
"""rows() is called here already."""

import tensorflow as tf


def rows():
    yield 1


spec = tf.TensorSpec((), tf.int32)
tf.data.Dataset.from_generator(rows(), output_signature=spec)
#> TypeError: `generator` must be a Python callable.
