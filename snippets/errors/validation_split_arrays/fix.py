"""Split it, and pass the second part as validation data."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
data = tf.data.Dataset.from_tensor_slices((features, targets)).batch(2)
history = model.fit(data.take(1), validation_data=data.skip(1), verbose=0)
print(list(history.history))
#> ['loss', 'val_loss']
