# snippet: raises=ValueError
"""The new format has no names."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.save_weights("model.weights.h5")
model.load_weights("model.weights.h5", by_name=True)
#> ValueError: `by_name` only supports loading legacy '.h5' or '.hdf5' files.
#> Received: model.weights.h5
