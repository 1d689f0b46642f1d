"""Build, compile, fit, evaluate, predict."""

import numpy as np
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(64, 4)).astype("float32")
y = (x[:, 0] > 0).astype("int32")
model = tf.keras.Sequential(
    [tf.keras.layers.Dense(16, activation="relu"), tf.keras.layers.Dense(2)]
)
loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
history = model.fit(x, y, epochs=20, validation_split=0.25, verbose=0)
print(sorted(history.history))
#> ['accuracy', 'loss', 'val_accuracy', 'val_loss']
print(model.predict(x, verbose=0).shape)
#> (64, 2)
