"""With an s."""

import tensorflow as tf

x = tf.keras.Input((3,))
print(tf.keras.Model(inputs=x, outputs=2 * x).output_shape)
#> (None, 3)
