"""Name the folder above; each folder in it is a class."""

from pathlib import Path

import numpy as np
import tensorflow as tf

Path("images/cats").mkdir(parents=True)
for number in range(4):
    tf.keras.utils.save_img(f"images/cats/{number}.png", np.zeros((8, 8, 3)))
generator = tf.keras.preprocessing.image.ImageDataGenerator()
images, labels = generator.flow_from_directory("images")[0]
#> Found 4 images belonging to 1 classes.
print(images.shape, labels.shape)
#> (4, 256, 256, 3) (4, 1)
