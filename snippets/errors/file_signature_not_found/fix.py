"""An HDF5 file begins with these bytes."""

from pathlib import Path

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.save("model.h5")
print(Path("model.h5").read_bytes()[:4])
#> b'\x89HDF'
print(tf.keras.models.load_model("model.h5", compile=False).output_shape)
#> (None, 1)
