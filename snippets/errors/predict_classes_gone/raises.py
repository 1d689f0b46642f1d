# snippet: raises=AttributeError
"""The method is gone."""

import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.predict_classes(np.zeros((2, 3)))
#> AttributeError: 'Sequential' object has no attribute 'predict_classes'
