# snippet: raises=InvalidArgumentError
"""One spec, but a pair comes."""

import tensorflow as tf


def pairs():
    yield {"x": 1.0, "y": 2.0}


spec = (tf.TensorSpec((), tf.float32), tf.TensorSpec((), tf.float32))
list(tf.data.Dataset.from_generator(pairs, output_signature=spec))
#> InvalidArgumentError: TypeError: `generator` yielded an element that did not
#> match the expected structure. The expected structure was (tf.float32,
#> tf.float32), but the yielded element was {'x': 1.0, 'y': 2.0}.
