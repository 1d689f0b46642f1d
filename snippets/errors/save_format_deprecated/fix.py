"""The ending says it."""

from pathlib import Path

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.save("model.keras")
print(Path("model.keras").exists())
#> True
