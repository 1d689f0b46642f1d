"""tf.reshape and np.reshape agree, -1 included."""

import numpy as np
import tensorflow as tf

numbers = np.arange(12)
ours = tf.reshape(numbers, (3, -1)).numpy()
print(np.array_equal(ours, np.reshape(numbers, (3, -1))))
#> True
