"""It is keras.ops.image.scale_and_translate: keras.image does not exist."""

import numpy as np
import tensorflow as tf

images = np.array([[0.0, 1.0], [2.0, 3.0]], dtype="float32")
scale = np.array([2.0, 2.0], dtype="float32")
translation = -(scale / 2.0 - 0.5)
resized = tf.keras.ops.image.scale_and_translate(
    images, (3, 3), scale, translation, (0, 1), "linear"
)
print(resized.numpy())
#> [[0.  0.5 1. ]
#>  [1.  1.5 2. ]
#>  [2.  2.5 3. ]]
