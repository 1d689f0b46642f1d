"""A list of one."""

import tensorflow as tf

print(tf.keras.utils.pad_sequences([[1, 2, 3]], maxlen=5))
#> [[0 0 1 2 3]]
