# snippet: raises=TypeError
"""The argument is gone."""

import tensorflow as tf

tf.keras.callbacks.ModelCheckpoint("m.keras", period=5)
#> TypeError: ModelCheckpoint.__init__() got an unexpected keyword argument
#> 'period'
