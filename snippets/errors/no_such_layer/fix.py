"""Name the layers that you want to find again."""

import tensorflow as tf

model = tf.keras.Sequential(
    [tf.keras.Input((3,)), tf.keras.layers.Dense(2, name="hidden")]
)
print(model.get_layer("hidden").units)
#> 2
