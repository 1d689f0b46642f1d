"""The whole model."""

import tensorflow as tf

print(tf.keras.callbacks.ModelCheckpoint("best.keras").filepath)
#> best.keras
