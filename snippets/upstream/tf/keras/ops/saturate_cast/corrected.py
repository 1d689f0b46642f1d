"""The example never imports ops: it is keras.ops."""

import tensorflow as tf

x = tf.constant([-22, 52, 201, 276])
print(tf.keras.ops.cast(x, "uint8").numpy())
#> [234  52 201  20]
print(tf.keras.ops.saturate_cast(x, "uint8").numpy())
#> [  0  52 201 255]
