"""Values come from the finished model."""

import numpy as np
import tensorflow as tf

x = tf.keras.Input((3,))
model = tf.keras.Model(x, 2 * x)
print(model.predict(np.ones((1, 3)), verbose=0))
#> [[2. 2. 2.]]
