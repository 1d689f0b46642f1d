"""Monitor what the history holds, and say which way is better."""

import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((1,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse", metrics=["mae"])
stop = tf.keras.callbacks.EarlyStopping(monitor="val_mae", mode="min")
x = y = np.zeros((4, 1))
history = model.fit(
    x, y, validation_data=(x, y), callbacks=[stop], verbose=0
).history
print(list(history))
#> ['loss', 'mae', 'val_loss', 'val_mae']
