# snippet: raises=ValueError
"""Two labels, four images."""

from pathlib import Path

import numpy as np
import tensorflow as tf

Path("images/cats").mkdir(parents=True)
for number in range(4):
    tf.keras.utils.save_img(f"images/cats/{number}.png", np.zeros((8, 8, 3)))
tf.keras.utils.image_dataset_from_directory(
    "images", labels=[0, 1], verbose=False
)
#> ValueError: Expected the lengths of `labels` to match the number of files in
#> the target directory. len(labels) is 2 while we found 4 files in directory
#> images.
