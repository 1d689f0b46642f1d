# snippet: raises=ValueError
"""Two classes with the trained top."""

import tensorflow as tf

tf.keras.applications.VGG16(weights="imagenet", classes=2)
#> ValueError: If using `weights='imagenet'` with `include_top=True`, `classes`
#> should be 1000. Received classes=2
