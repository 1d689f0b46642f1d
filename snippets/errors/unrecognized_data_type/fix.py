"""Make it an array."""

import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
batch = np.array([[1.0, 2.0, 3.0]])
print(model.predict(batch, verbose=0).shape)
#> (1, 1)
