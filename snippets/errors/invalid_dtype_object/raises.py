# snippet: raises=ValueError
"""An array of objects."""

import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
rows = np.array([[1, 2.0, True]], dtype=object)
model.predict(rows, verbose=0)
#> ValueError: Invalid dtype: object
