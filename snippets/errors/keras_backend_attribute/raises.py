# snippet: raises=AttributeError
"""The backend of Keras 3 has no mean."""

import keras

keras.backend.mean(keras.ops.ones((2, 3)))
#> AttributeError: module 'keras.backend' has no attribute 'mean'
