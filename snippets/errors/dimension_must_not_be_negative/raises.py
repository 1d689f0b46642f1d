# snippet: raises=InvalidArgumentError
"""There is no rest to fill here."""

import tensorflow as tf

tf.zeros((-1, 3))
