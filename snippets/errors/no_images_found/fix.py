"""A folder for each class, with images in it."""

from pathlib import Path

import numpy as np
import tensorflow as tf

Path("images/cats").mkdir(parents=True)
for number in range(4):
    tf.keras.utils.save_img(f"images/cats/{number}.png", np.zeros((8, 8, 3)))
data = tf.keras.utils.image_dataset_from_directory("images", verbose=False)
print(data.class_names, next(iter(data))[0].shape)
#> ['cats'] (4, 256, 256, 3)
