# snippet: raises=ValueError
"""Words as targets."""

import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(np.zeros((2, 3)), np.array(["cat", "dog"]), verbose=0)
#> ValueError: Invalid dtype: str96
