"""In a model, the shape of the input ends in the channels."""

import tensorflow as tf

model = tf.keras.Sequential(
    [tf.keras.Input((28, 28, 1)), tf.keras.layers.Conv2D(8, 3)]
)
print(model.output_shape)
#> (None, 26, 26, 8)
