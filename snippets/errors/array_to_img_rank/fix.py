"""The first image of the batch."""

import numpy as np
import tensorflow as tf

print(tf.keras.utils.array_to_img(np.zeros((1, 8, 8, 3))[0]).size)
#> (8, 8)
