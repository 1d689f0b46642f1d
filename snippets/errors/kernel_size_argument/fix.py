"""Two numbers, or one for both axes."""

import tensorflow as tf

print(tf.keras.layers.Conv2D(8, kernel_size=(3, 3)).kernel_size)
#> (3, 3)
print(tf.keras.layers.Conv2D(8, kernel_size=3).kernel_size)
#> (3, 3)
