"""Imports that editors understand."""

import keras
from keras import layers

print(layers.Dense(2).units, keras.layers is layers)
#> 2 True
