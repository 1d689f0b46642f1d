"""The weights alone."""

import tensorflow as tf

callback = tf.keras.callbacks.ModelCheckpoint(
    "best.weights.h5", save_weights_only=True
)
print(callback.filepath)
#> best.weights.h5
