# snippet: raises=ValueError
"""The model has no metric of that name, so nobody knows what is better."""

import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((1,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse", metrics=["mae"])
stop = tf.keras.callbacks.EarlyStopping(monitor="val_acc")
x = y = np.zeros((4, 1))
model.fit(x, y, validation_data=(x, y), callbacks=[stop], verbose=0)
#> ValueError: EarlyStopping callback received monitor=val_acc, but Keras isn't
#> able to automatically determine whether that metric should be maximized or
#> minimized. Pass `mode='max'` in order to monitor based on the highest metric
#> value, or pass `mode='min'` in order to use the lowest value.
