"""Take the shape from the data, without the batch axis."""

import tensorflow as tf

features = tf.zeros((3, 5))
model = tf.keras.Sequential(
    [tf.keras.Input(features.shape[1:]), tf.keras.layers.Dense(1)]
)
print(model(features).shape)
#> (3, 1)
