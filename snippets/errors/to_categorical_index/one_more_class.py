"""Or have one class more."""

import tensorflow as tf

print(tf.keras.utils.to_categorical([1, 2, 3], num_classes=4))
#> [[0. 1. 0. 0.]
#>  [0. 0. 1. 0.]
#>  [0. 0. 0. 1.]]
