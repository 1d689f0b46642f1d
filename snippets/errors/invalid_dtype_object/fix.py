"""Say a dtype of numbers."""

import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
rows = np.array([[1, 2.0, True]], dtype=object)
print(model.predict(rows.astype("float32"), verbose=0).shape)
#> (1, 1)
