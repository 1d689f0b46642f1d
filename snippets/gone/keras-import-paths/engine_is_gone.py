# snippet: raises=ModuleNotFoundError gone=keras.engine
"""So is keras.engine, which was private."""

import importlib

import keras

print(keras.layers.Layer.__name__)
#> Layer
importlib.import_module("keras.engine.topology")
#> ModuleNotFoundError: No module named 'keras.engine'
