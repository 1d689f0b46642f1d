# snippet: raises=TypeError
"""filter keeps an unknown number."""

import tensorflow as tf

len(tf.data.Dataset.range(10).filter(lambda x: x % 3 == 0))
#> TypeError: The dataset length is unknown.
