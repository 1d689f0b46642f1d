"""The expected array stands after >>>; only float images keep the half."""

import numpy as np
import tensorflow as tf

layer = tf.keras.layers.RandomBrightness(factor=(0.1, 0.1))
image = np.array([[[1, 2, 3], [4, 5, 6]], [[7, 8, 9], [10, 11, 12]]])
print(layer(image.astype("float32"), training=True).numpy())
#> [[[26.5 27.5 28.5]
#>   [29.5 30.5 31.5]]
#>
#>  [[32.5 33.5 34.5]
#>   [35.5 36.5 37.5]]]
rounded_down = layer(image, training=True)
print(rounded_down.numpy())
#> [[[26 27 28]
#>   [29 30 31]]
#>
#>  [[32 33 34]
#>   [35 36 37]]]
print(rounded_down.dtype)
#> <dtype: 'int64'>
