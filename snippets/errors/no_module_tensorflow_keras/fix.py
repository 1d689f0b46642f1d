"""In a sound environment both work."""

import keras
from tensorflow import keras as tensorflow_keras

print(tensorflow_keras.layers.Dense is keras.layers.Dense)
#> True
