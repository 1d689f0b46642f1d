# snippet: raises=ImportError
"""SciPy is not installed here."""

import numpy as np
import tensorflow as tf

generator = tf.keras.preprocessing.image.ImageDataGenerator(rotation_range=20)
generator.random_transform(np.zeros((8, 8, 3)))
#> ImportError: This requires the scipy module. You can install it via `pip
#> install scipy`
