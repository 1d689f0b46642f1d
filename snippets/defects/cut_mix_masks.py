"""CutMix gives a mask of one channel the three of the image."""

import numpy as np
import tensorflow as tf

images = np.zeros((2, 8, 8, 3), "float32")
masks = np.zeros((2, 8, 8, 1), "float32")
both = {"images": images, "segmentation_masks": masks}
mixed = tf.keras.layers.CutMix(seed=0)(both, training=True)
print(mixed["segmentation_masks"].shape)
#> (2, 8, 8, 3)
