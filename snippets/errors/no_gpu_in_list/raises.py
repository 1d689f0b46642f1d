# snippet: raises=IndexError
"""No GPU can be seen here."""

import tensorflow as tf

tf.config.set_visible_devices([], "GPU")
gpus = tf.config.get_visible_devices("GPU")
tf.config.experimental.set_memory_growth(gpus[0], True)
#> IndexError: list index out of range
