"""With validation data there is a val_loss."""

from pathlib import Path

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
callback = tf.keras.callbacks.ModelCheckpoint("m.keras", save_best_only=True)
model.fit(
    features,
    targets,
    validation_data=(features, targets),
    callbacks=[callback],
    verbose=0,
)
print(Path("m.keras").exists())
#> True
