"""An axis of known size can be unstacked."""

import tensorflow as tf

x = tf.keras.Input((5, 3))
print(len(tf.keras.ops.unstack(x, axis=1)))
#> 5
