"""Leave out what does not fit."""

import warnings

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.save_weights("model.weights.h5")
model.add(tf.keras.layers.Dense(1))
with warnings.catch_warnings(record=True) as said:
    model.load_weights("model.weights.h5", skip_mismatch=True)
print(len(said))
#> 1
