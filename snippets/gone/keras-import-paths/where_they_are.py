"""Layers in keras.layers, tools in keras.utils, models in keras."""

import keras
from keras.layers import Conv2D, Dense, LeakyReLU, add
from keras.utils import plot_model, to_categorical

print(Conv2D.__name__, Dense.__name__, LeakyReLU.__name__)
#> Conv2D Dense LeakyReLU
print(add.__name__, plot_model.__name__)
#> add plot_model
print(to_categorical([0, 2], num_classes=3).tolist())
#> [[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]
print(keras.layers.Layer.__name__, keras.Model.__name__)
#> Layer Model
