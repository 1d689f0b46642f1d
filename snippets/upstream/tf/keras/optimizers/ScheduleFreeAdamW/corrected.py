"""The example has no model and no data: here are one layer and three rows."""

import numpy as np
import tensorflow as tf

x = np.array([[0.0], [1.0], [2.0]])
y = 2 * x
model = tf.keras.Sequential(
    [tf.keras.Input((1,)), tf.keras.layers.Dense(1, kernel_initializer="zeros")]
)
optimizer = tf.keras.optimizers.ScheduleFreeAdamW(learning_rate=0.5)
model.compile(optimizer=optimizer, loss="mse")
history = model.fit(x, y, epochs=100, verbose=0).history
print(round(history["loss"][0], 2), round(history["loss"][-1], 2))
#> 6.67 0.0
