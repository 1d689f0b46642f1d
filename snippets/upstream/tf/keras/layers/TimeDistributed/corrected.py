"""layers is not imported in the example; it is tf.keras.layers."""

import tensorflow as tf

inputs = tf.keras.Input(shape=(10, 128, 128, 3), batch_size=32)
conv = tf.keras.layers.Conv2D(64, (3, 3))
outputs = tf.keras.layers.TimeDistributed(conv)(inputs)
print(outputs.shape)
#> (32, 10, 126, 126, 64)
