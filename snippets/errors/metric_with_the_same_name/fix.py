"""Which two versions are here?"""

import tensorflow as tf

print(tf.version.VERSION.split(".")[0], tf.keras.version().split(".")[0])
#> 2 3
