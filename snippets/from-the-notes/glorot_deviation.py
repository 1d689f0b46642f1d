"""The formula, and the deviation of 600,000 values."""

import numpy as np
import tensorflow as tf

initializer = tf.keras.initializers.GlorotNormal(seed=1)
w = initializer(shape=(1000, 600)).numpy()
print(f"{np.sqrt(2 / (1000 + 600)):.4f}")
#> 0.0354
print(f"{w.std():.4f}")
#> 0.0354
print(f"{np.abs(w).max() / w.std():.1f}")
#> 2.3
