"""Name every argument."""

import tensorflow as tf

layer = tf.keras.layers.Layer()
print(layer.add_weight(shape=(3,), name="scale").shape)
#> (3,)
