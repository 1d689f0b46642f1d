# snippet: raises=TypeError
"""repeat() never ends."""

import tensorflow as tf

len(tf.data.Dataset.range(10).repeat())
#> TypeError: The dataset is infinite.
