# snippet: raises=AttributeError gone=keras.utils.np_utils
"""So are those below keras.utils."""

import keras

keras.utils.np_utils.to_categorical([0, 2], num_classes=3)
#> AttributeError: module 'keras.utils' has no attribute 'np_utils'
