"""With a seed, both at once."""

from pathlib import Path

import numpy as np
import tensorflow as tf

Path("images/cats").mkdir(parents=True)
for number in range(4):
    tf.keras.utils.save_img(f"images/cats/{number}.png", np.zeros((8, 8, 3)))
training, validation = tf.keras.utils.image_dataset_from_directory(
    "images", validation_split=0.5, subset="both", seed=1, verbose=False
)
#> Using 2 files for training.
#> Using 2 files for validation.
print(len(training.file_paths), len(validation.file_paths))
#> 2 2
