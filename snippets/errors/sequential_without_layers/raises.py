# snippet: raises=ValueError
"""Nothing was added."""

import tensorflow as tf

model = tf.keras.Sequential()
model(tf.zeros((1, 3)))
#> ValueError: Sequential model sequential cannot be built because it has no
#> layers. Call `model.add(layer)`.
