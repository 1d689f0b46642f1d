"""Replace what is no number."""

import numpy as np
import tensorflow as tf

features = tf.constant([[1.0, 2.0, np.nan]])
missing = tf.math.is_nan(features)
print(tf.reduce_any(missing).numpy())
#> True
print(tf.where(missing, 0.0, features).numpy())
#> [[1. 2. 0.]]
