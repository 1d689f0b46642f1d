"""600,000 values: their mean and deviation, and what the formula says."""

import numpy as np
import tensorflow as tf

fan_in, fan_out = 1000, 600
initializer = tf.keras.initializers.GlorotNormal(seed=1)
w = initializer(shape=(fan_in, fan_out)).numpy()
expected = np.sqrt(2 / (fan_in + fan_out))
print(f"{expected:.5f}")
#> 0.03536
print(f"{w.std():.5f}")
#> 0.03536
print(abs(w.mean()) < 0.001)
#> True
print(np.isclose(w.std(), expected, rtol=0.005))
#> True
