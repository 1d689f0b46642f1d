"""One way to import Keras."""

import keras
import tensorflow as tf

print(tf.keras.layers.Dense is keras.layers.Dense)
#> True
