# snippet: raises=ValueError
"""There is no metric of that name."""

import tensorflow as tf

tf.keras.metrics.get("f1")
#> ValueError: Could not interpret metric identifier: f1
