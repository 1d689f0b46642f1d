# snippet: raises=ValueError
"""No seed."""

from pathlib import Path

import numpy as np
import tensorflow as tf

Path("images/cats").mkdir(parents=True)
for number in range(4):
    tf.keras.utils.save_img(f"images/cats/{number}.png", np.zeros((8, 8, 3)))
tf.keras.utils.image_dataset_from_directory(
    "images", validation_split=0.5, subset="training", verbose=False
)
#> ValueError: If using `validation_split` and shuffling the data, you must
#> provide a `seed` argument, to make sure that there is no overlap between the
#> training and validation subset.
