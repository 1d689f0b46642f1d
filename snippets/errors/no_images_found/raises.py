# snippet: raises=ValueError
"""The folder of the class is empty."""

from pathlib import Path

import tensorflow as tf

Path("images/cats").mkdir(parents=True)
tf.keras.utils.image_dataset_from_directory("images", verbose=False)
#> ValueError: No images found in directory images. Allowed formats: ('.bmp',
#> '.gif', '.jpeg', '.jpg', '.png')
