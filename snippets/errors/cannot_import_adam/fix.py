"""Either way today."""

import keras
import tensorflow as tf

print(keras.optimizers.Adam().name, tf.keras.optimizers.Adam().name)
#> adam adam_1
