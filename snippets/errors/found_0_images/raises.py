# snippet: raises=ValueError
"""The images stand in the folder itself."""

from pathlib import Path

import numpy as np
import tensorflow as tf

Path("images/cats").mkdir(parents=True)
for number in range(4):
    tf.keras.utils.save_img(f"images/cats/{number}.png", np.zeros((8, 8, 3)))
generator = tf.keras.preprocessing.image.ImageDataGenerator()
batches = generator.flow_from_directory("images/cats")
#> Found 0 images belonging to 0 classes.
batches[0]
#> ValueError: Asked to retrieve element 0, but the Sequence has length 0
