"""Or say the shape, without the batch."""

import tensorflow as tf

x = tf.keras.Input((3,))
layer = tf.keras.layers.Lambda(lambda x: x[:, :2], output_shape=(2,))
print(layer(x).shape)
#> (None, 2)
