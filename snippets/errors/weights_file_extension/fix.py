"""The ending of weights."""

from pathlib import Path

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.save_weights("model.weights.h5")
model.load_weights("model.weights.h5")
print(Path("model.weights.h5").exists())
#> True
