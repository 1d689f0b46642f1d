# snippet: raises=ModuleNotFoundError gone=keras.layers.core
"""The modules below keras.layers are gone."""

import importlib

import keras

print(keras.layers.Dense.__name__)
#> Dense
importlib.import_module("keras.layers.core")
#> ModuleNotFoundError: No module named 'keras.layers.core'
