"""It is keras.ops.image, and the size goes by name: a bare 2, 2 crops."""

import numpy as np
import tensorflow as tf

images = np.arange(1, 28, dtype="float32").reshape((3, 3, 3))
print(images[:, :, 0])
#> [[ 1.  4.  7.]
#>  [10. 13. 16.]
#>  [19. 22. 25.]]
cropped = tf.keras.ops.image.crop_images(
    images, 0, 0, target_height=2, target_width=2
)
print(cropped[:, :, 0].numpy())
#> [[ 1.  4.]
#>  [10. 13.]]
