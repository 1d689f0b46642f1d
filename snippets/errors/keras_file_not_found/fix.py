"""Look before loading."""

from pathlib import Path

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.save("model.keras")
if Path("model.keras").is_file():
    print(tf.keras.models.load_model("model.keras").output_shape)
#> (None, 1)
