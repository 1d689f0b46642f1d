"""Read in pieces; an array mapped from disk serves."""

import numpy as np
import tensorflow as tf

images = np.lib.format.open_memmap("images.npy", "w+", "uint8", (6, 4))
spec = tf.TensorSpec((4,), tf.uint8)
data = tf.data.Dataset.from_generator(lambda: images, output_signature=spec)
print(next(iter(data.batch(3))).shape)
#> (3, 4)
