# snippet: raises=InvalidArgumentError
"""Text is not a number."""

import tensorflow as tf


def rows():
    yield "three"


spec = tf.TensorSpec((), tf.int32)
list(tf.data.Dataset.from_generator(rows, output_signature=spec))
#> InvalidArgumentError: TypeError: `generator` yielded an element that could
#> not be converted to the expected type. The expected type was int32, but the
#> yielded element was three.
