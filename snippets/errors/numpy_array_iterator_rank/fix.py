"""An axis of one channel."""

import numpy as np
import tensorflow as tf

generator = tf.keras.preprocessing.image.ImageDataGenerator()
batches = generator.flow(np.zeros((4, 8, 8))[..., np.newaxis])
print(next(batches).shape)
#> (4, 8, 8, 1)
