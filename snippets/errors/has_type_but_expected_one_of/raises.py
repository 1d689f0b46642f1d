# snippet: raises=TypeError
"""Text is not bytes."""

import tensorflow as tf

tf.train.BytesList(value=["cat"])
#> TypeError: expected bytes, str found
