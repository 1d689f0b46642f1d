"""One sigmoid: compare with one half."""

import numpy as np
import tensorflow as tf

model = tf.keras.Sequential(
    [tf.keras.Input((3,)), tf.keras.layers.Dense(1, activation="sigmoid")]
)
print((model.predict(np.zeros((2, 3)), verbose=0) > 0.5).astype(int))
#> [[0]
#>  [0]]
