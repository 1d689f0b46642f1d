"""There is no keras.utils.image: it is keras.utils.img_to_array."""

import numpy as np
import tensorflow as tf

pixels = np.array([[[0.0], [128.0], [255.0]]])
image = tf.keras.utils.array_to_img(pixels, scale=False)
print(image.size, image.mode)  # width and height, then gray
#> (3, 1) L
array = tf.keras.utils.img_to_array(image)
print(array.shape, array.dtype, array[0, :, 0])
#> (1, 3, 1) float32 [  0. 128. 255.]
