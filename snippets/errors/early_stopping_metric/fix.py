"""Give it validation data, or let it watch the loss."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
callback = tf.keras.callbacks.EarlyStopping(monitor="loss")
history = model.fit(
    features, targets, epochs=3, callbacks=[callback], verbose=0
)
print(history.history["loss"])
#> [0.0, 0.0]
