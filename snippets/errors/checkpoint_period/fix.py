"""Every 100 batches."""

import tensorflow as tf

callback = tf.keras.callbacks.ModelCheckpoint("m.keras", save_freq=100)
print(callback.save_freq)
#> 100
