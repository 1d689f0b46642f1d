# snippet: raises=RuntimeError
"""The data holds a nan; the callback was told to raise."""

import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
features = np.array([[1.0, 2.0, np.nan]])
callback = tf.keras.callbacks.TerminateOnNaN(raise_error=True)
model.fit(features, np.zeros((1, 1)), callbacks=[callback], verbose=0)
#> RuntimeError: NaN or Inf loss encountered at batch 0. Loss value: nan.
#> Terminating training immediately.
