# snippet: raises=ValueError
"""Three rows, two labels."""

import tensorflow as tf

images = tf.zeros((3, 28, 28))
labels = tf.constant([0, 1])
tf.data.Dataset.from_tensor_slices((images, labels))
#> ValueError: Dimensions 3 and 2 are not compatible
