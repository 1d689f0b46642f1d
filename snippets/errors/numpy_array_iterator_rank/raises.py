# snippet: raises=ValueError
"""No channels."""

import numpy as np
import tensorflow as tf

generator = tf.keras.preprocessing.image.ImageDataGenerator()
generator.flow(np.zeros((4, 8, 8)))
#> ValueError: Input data in `NumpyArrayIterator` should have rank 4. You passed
#> an array with shape (4, 8, 8)
