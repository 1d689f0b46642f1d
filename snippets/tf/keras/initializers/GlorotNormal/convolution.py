"""A window of 3 by 3, 64 channels in, 128 out."""

import numpy as np
import tensorflow as tf

initializer = tf.keras.initializers.GlorotNormal(seed=1)
kernel = initializer(shape=(3, 3, 64, 128)).numpy()
expected = np.sqrt(2 / (3 * 3 * 64 + 3 * 3 * 128))
print(np.isclose(kernel.std(), expected, rtol=0.01))
#> True
