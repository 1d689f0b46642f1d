"""It updates its statistics itself, when it is told that it trains."""

import tensorflow as tf

normalize = tf.keras.layers.BatchNormalization(momentum=0.9)
batch = tf.constant([[1.0], [3.0]])
normalize(batch, training=False)
print(normalize.moving_mean.numpy())
#> [0.]
normalize(batch, training=True)
print(normalize.moving_mean.numpy())
#> [0.2]
